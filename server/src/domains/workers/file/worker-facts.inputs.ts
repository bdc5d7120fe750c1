import { Field, ID, InputType, Int } from 'type-graphql';
import { DocumentInput } from '../../../shared/document.ts';
import { RepeatableInput } from '../../../shared/repeatable-input.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { SavedForDaysInput } from '../../../shared/time/saved-for-days.inputs.ts';
import { RecruitmentInput } from '../employment/recruitment.inputs.ts';
import { DECLARED_FACTS } from '../facts/declared-facts.ts';
import { type DutyInput, dutyFact } from '../facts/duty/duty.fact.ts';
import { IdentityInput } from '../identity/identity.inputs.ts';
import { OVER_QUOTA, OverQuotaInput } from '../quotas/over-quota.inputs.ts';
import { ExitReason, WorkerFactKind, WorkerStanding } from '../workers.enums.ts';

@InputType({ description: 'Somebody to be hired, who has no file yet (新聘).' })
export class HireWorkerInput extends RepeatableInput {
  @Field(() => String, { description: 'Name (姓名).' }) name!: string;
  @Field(() => ID, { description: 'Street, town, community or village he is assigned to (所在单位).' }) unitId!: string;
  @Field(() => ID, {
    nullable: true,
    description:
      'Unit he goes on in where an event ended the first since and does not say which follows (后继单位); null: there is nothing to choose.',
  })
  successorId?: string | null;
  @Field(() => ID, { description: 'Employer (用人单位).' }) employerId!: string;
  @Field(() => DayScalar, { description: 'First day (入职日); may lie before or after today.' }) from!: string;
  @Field(() => WorkerStanding, { defaultValue: WorkerStanding.IN_POST, description: 'How he stands (在岗状态).' })
  standing!: WorkerStanding;
  @Field(() => IdentityInput, { nullable: true, description: 'Who he is (身份信息); may follow later.' })
  identity?: IdentityInput | null;
  @Field(() => RecruitmentInput, {
    nullable: true,
    description: 'How he came to be employed (招录情况); null: not on file.',
  })
  recruitment?: RecruitmentInput | null;
  @Field(() => [ID], { nullable: true, description: 'Uploads that show the employment, ten at most (附件).' })
  attachments?: readonly string[] | null;
  @Field(() => dutyFact.given, {
    nullable: true,
    description:
      'Duty he is hired for, from his first day on (职务); it decides which places he takes. May follow later.',
  })
  duty?: DutyInput | null;
  @Field(() => String, { nullable: true, description: 'Reason (原因).' }) reason?: string | null;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper it is entered from (依据文件).' })
  document?: DocumentInput | null;
  @Field(() => OverQuotaInput, OVER_QUOTA) overQuota?: OverQuotaInput | null;
}

/** What a save of either timeline has in common. */
@InputType()
abstract class SaveFactInput extends SavedForDaysInput {
  @Field(() => ID, { description: 'Worker (社区工作者).' }) workerId!: string;
  @Field(() => Int, { description: 'Version his file was read at (版本).' }) version!: number;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper it is entered from (依据文件).' })
  document?: DocumentInput | null;
  @Field(() => OverQuotaInput, OVER_QUOTA) overQuota?: OverQuotaInput | null;
  @Field(() => [ID], { nullable: true, description: 'Uploads that show it, ten at most (附件).' })
  attachments?: readonly string[] | null;
}

@InputType({ description: 'Another employer or standing, or a return after he left (聘用变更、更正、再次入职).' })
export class RecordEmploymentInput extends SaveFactInput {
  @Field(() => ID, { description: 'Employer (用人单位).' }) employerId!: string;
  @Field(() => WorkerStanding, { description: 'How he stands (在岗状态).' }) standing!: WorkerStanding;
  @Field(() => RecruitmentInput, {
    nullable: true,
    description:
      'How he came to be employed, whole (招录情况); null: as the employment of that day says, of a return nothing.',
  })
  recruitment?: RecruitmentInput | null;
}

@InputType({ description: 'Another unit (派驻变更、更正).' })
export class RecordAssignmentInput extends SaveFactInput {
  @Field(() => ID, { description: 'Street, town, community or village (单位).' }) unitId!: string;
  @Field(() => ID, {
    nullable: true,
    description:
      'Unit he goes on in where an event ended the first since and does not say which follows (后继单位); null: there is nothing to choose.',
  })
  successorId?: string | null;
}

@InputType({ description: 'Somebody who leaves (离职).' })
export class EndEmploymentInput extends RepeatableInput {
  @Field(() => ID, { description: 'Worker (社区工作者).' }) workerId!: string;
  @Field(() => Int, { description: 'Version his file was read at (版本).' }) version!: number;
  @Field(() => DayScalar, { description: 'First day no longer employed (离职日).' }) on!: string;
  @Field(() => ExitReason, { description: 'Why he leaves (离职原因).' }) exitReason!: ExitReason;
  @Field(() => String, { nullable: true, description: 'Reason (原因); needed for OTHER.' }) reason?: string | null;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper it is entered from (依据文件).' })
  document?: DocumentInput | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Uploads that show it; added to the files of the employment that ends (附件).',
  })
  attachments?: readonly string[] | null;
}

@InputType({ description: "One fact of a worker's file that was entered wrongly, as it should have been (单条更正)." })
export class CorrectFactInput extends RepeatableInput {
  @Field(() => WorkerFactKind, { description: 'Which kind (记录类别).' }) kind!: WorkerFactKind;
  @Field(() => ID, { description: 'The fact (记录).' }) factId!: string;
  @Field(() => Int, { description: "Version the worker's file was read at (版本)." }) version!: number;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day (起始日); null: the days stay, or the kind takes them from its value, as a diploma does.',
  })
  validFrom?: string | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'With a first day: first day no longer covered (截止日次日); null: open.',
  })
  validTo?: string | null;
  @Field(() => ID, { nullable: true, description: 'Employment: employer (用人单位); null: as it is.' })
  employerId?: string | null;
  @Field(() => WorkerStanding, { nullable: true, description: 'Employment: how he stands (在岗状态); null: as it is.' })
  standing?: WorkerStanding | null;
  @Field(() => ExitReason, {
    nullable: true,
    description: 'Employment that ends: why he left (离职原因); null: as it is.',
  })
  exitReason?: ExitReason | null;
  @Field(() => RecruitmentInput, {
    nullable: true,
    description: 'Employment: how he came to be employed, whole (招录情况); null: as it is.',
  })
  recruitment?: RecruitmentInput | null;
  @Field(() => ID, { nullable: true, description: 'Assignment: unit (单位); null: as it is.' }) unitId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'Assignment: unit he goes on in where an event ended the first since and does not say which follows (后继单位); null: there is nothing to choose.',
  })
  successorId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Its files from now on (附件); null: they stay.' })
  attachments?: readonly string[] | null;
  @Field(() => String, { description: 'Why it was wrong (原因).' }) reason!: string;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper it is entered from (依据文件).' })
  document?: DocumentInput | null;
  @Field(() => OverQuotaInput, OVER_QUOTA) overQuota?: OverQuotaInput | null;
}
for (const { kind, names, given } of DECLARED_FACTS)
  Field(() => given, {
    nullable: true,
    description: `${kind.kind}: as it should have been (${names.words.corrected}); null: as it is.`,
  })(CorrectFactInput.prototype, names.field);

@InputType({ description: "One fact of a worker's file that never was (单条撤销)." })
export class WithdrawFactInput extends RepeatableInput {
  @Field(() => WorkerFactKind, { description: 'Which timeline (记录类别).' }) kind!: WorkerFactKind;
  @Field(() => ID, { description: 'The fact (记录).' }) factId!: string;
  @Field(() => Int, { description: "Version the worker's file was read at (版本)." }) version!: number;
  @Field(() => String, { description: 'Why (原因).' }) reason!: string;
  @Field(() => DocumentInput, {
    nullable: true,
    description: 'Paper that says so (依据文件), kept with the reason; DISCIPLINARY_MEASURE needs one.',
  })
  document?: DocumentInput | null;
  @Field(() => OverQuotaInput, OVER_QUOTA) overQuota?: OverQuotaInput | null;
}
