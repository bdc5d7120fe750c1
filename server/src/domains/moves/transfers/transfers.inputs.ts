import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DocumentInput } from '../../../shared/document.ts';
import { RepeatableInput } from '../../../shared/repeatable-input.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { Region } from '../../regions/index.ts';
import { Duty, DutyName, DutyOrigin, OVER_QUOTA, OverQuotaInput, Worker } from '../../workers/index.ts';

@InputType({ description: 'A duty in the unit somebody goes to (调入后任职).' })
export class DutyThereInput {
  @Field(() => DutyName, { description: 'Duty (职务).' }) duty!: DutyName;
  @Field(() => DutyOrigin, { description: 'How he comes to it (任职方式).' }) origin!: DutyOrigin;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day after the term of office (任期届满次日); elected duties need one.',
  })
  termEndsOn?: string | null;
}

/** What one and many transfers have in common. */
@InputType()
abstract class TransferInput extends RepeatableInput {
  @Field(() => ID, { description: 'Street, town, community or village to go to, in the scope (调往单位).' })
  toUnitId!: string;
  @Field(() => DayScalar, { description: 'First day there (调动日); may lie before or after today.' }) on!: string;
  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Duties in the unit he leaves end that day, of another street all he holds in the street he leaves (同时终止原单位职务).',
  })
  endDuties!: boolean;
  @Field(() => String, { nullable: true, description: 'Reason (原因).' }) reason?: string | null;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper it is entered from (依据文件).' })
  document?: DocumentInput | null;
  @Field(() => OverQuotaInput, OVER_QUOTA) overQuota?: OverQuotaInput | null;
}

@InputType({ description: 'Somebody goes to another unit of the scope (调动).' })
export class TransferWorkerInput extends TransferInput {
  @Field(() => ID, { description: 'Worker (社区工作者).' }) workerId!: string;
  @Field(() => Int, { description: 'Version his file was read at (版本).' }) version!: number;
  @Field(() => DutyThereInput, { nullable: true, description: 'Duty he takes up there that day (调入后任职).' })
  duty?: DutyThereInput | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Employer from that day on (用人单位); null: it stays the same. Not of one who is not employed.',
  })
  employerId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'Unit he goes on in where an event ended the first since and does not say which follows (后继单位); null: there is nothing to choose.',
  })
  successorId?: string | null;
}

@InputType({ description: 'One of several who go to another unit (批量调动中的一人).' })
export class TransferredWorkerInput {
  @Field(() => ID, { description: 'Worker (社区工作者).' }) workerId!: string;
  @Field(() => Int, { description: 'Version his file was read at (版本).' }) version!: number;
}

@InputType({ description: 'Several go to another unit together, all or none (批量调动).' })
export class TransferWorkersInput extends TransferInput {
  @Field(() => [TransferredWorkerInput], { description: 'Who goes, at most 500 (人员).' })
  workers!: TransferredWorkerInput[];
}

@ObjectType({ description: 'What a transfer would do to one worker (一人的调动预览).' })
export class TransferPreviewLine {
  @Field(() => Worker, { description: 'Worker (社区工作者).' }) worker!: Worker;
  @Field(() => Region, { nullable: true, description: 'Unit he leaves (调出单位); null: none, or outside the scope.' })
  fromUnit!: Region | null;
  @Field(() => Boolean, { description: 'He is there already that day (已在该单位).' }) alreadyThere!: boolean;
  @Field(() => Boolean, { description: 'Employed that day (当日受聘).' }) employed!: boolean;
  @Field(() => [Duty], { description: 'Duties that would end that day (将终止的职务).' }) endingDuties!: Duty[];
  @Field(() => [Duty], { description: 'Other duties, which run on (继续的职务).' }) otherDuties!: Duty[];
  @Field(() => Int, { description: 'Assignments of later days that it would replace (将被取代的后续派驻).' })
  replacedAssignments!: number;
}

@ObjectType({ description: 'What a transfer would do (调动预览); nothing is written.' })
export class TransferPreview {
  @Field(() => [TransferPreviewLine], {
    description: 'Each who was named and is in sight, by name in pinyin (逐人).',
  })
  lines!: TransferPreviewLine[];
  @Field(() => Int, { description: 'Who was named and is not in sight (不可见人数).' }) missing!: number;
}

@ArgsType()
export class TransferPreviewArgs {
  @Field(() => [ID], { description: 'Workers, at most 500 (社区工作者).' }) workerIds!: string[];
  @Field(() => ID, { description: 'Unit to go to (调往单位).' }) toUnitId!: string;
  @Field(() => DayScalar, { description: 'First day there (调动日).' }) on!: string;
}
