import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DocumentInput } from '../../../shared/document.ts';
import { RepeatableInput } from '../../../shared/repeatable-input.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { Duty, DutyName, OVER_QUOTA, OverQuotaInput, Worker } from '../../workers/index.ts';

@InputType({ description: 'A file as it was read (所见档案).' })
export class SeenFileInput {
  @Field(() => ID, { description: 'Worker (社区工作者).' }) workerId!: string;
  @Field(() => Int, { description: 'Version his file was read at (版本).' }) version!: number;
}

@InputType({ description: 'Somebody newly elected (新当选).' })
export class ElectedInput extends SeenFileInput {
  @Field(() => ID, { description: 'Community or village, one of those whose terms end (任职单位).' }) unitId!: string;
  @Field(() => DutyName, { description: 'Duty (职务).' }) duty!: DutyName;
  @Field(() => DayScalar, { description: 'First day after the new term (新任期届满次日).' }) termEndsOn!: string;
}

@InputType({ description: 'Elected terms end in one step, with who is newly elected (换届).' })
export class CloseTermsInput extends RepeatableInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'Communities and villages, at most 200 (单位); these or a region.',
  })
  unitIds?: readonly string[] | null;
  @Field(() => ID, { nullable: true, description: 'A street with all communities and villages below (镇街).' })
  regionId?: string | null;
  @Field(() => DayScalar, {
    description: 'First day of the new terms; the old ones end with the day before (换届日).',
  })
  on!: string;
  @Field(() => [DutyName], { nullable: true, description: 'Only these duties (职务); null: every elected one.' })
  duties?: readonly DutyName[] | null;
  @Field(() => [SeenFileInput], {
    description: 'Whose terms end, as the preview showed them; refused when they are others by now (届满人员).',
  })
  holders!: readonly SeenFileInput[];
  @Field(() => [ElectedInput], {
    nullable: true,
    description: 'Newly elected from that day on, the re-elected among them (新当选人员).',
  })
  elected?: readonly ElectedInput[] | null;
  @Field(() => OverQuotaInput, OVER_QUOTA) overQuota?: OverQuotaInput | null;
  @Field(() => String, { nullable: true, description: 'Reason (原因).' }) reason?: string | null;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper it is entered from (依据文件).' })
  document?: DocumentInput | null;
}

@ObjectType({ description: 'A term that would end (将届满的任职).' })
export class EndingTerm {
  @Field(() => Worker, { description: 'Who holds it (任职人员).' }) worker!: Worker;
  @Field(() => Duty, { description: 'The duty (任职).' }) duty!: Duty;
}

@ObjectType({ description: 'Which terms would end (换届预览); nothing is written.' })
export class CloseTermsPreview {
  @Field(() => [EndingTerm], { description: 'Each duty that would end, by unit (逐项).' }) terms!: EndingTerm[];
  @Field(() => Int, { description: 'How many people hold them (人数).' }) people!: number;
  @Field(() => Int, { description: 'In how many units (单位数).' }) units!: number;
}

@ArgsType()
export class CloseTermsPreviewArgs {
  @Field(() => [ID], {
    nullable: true,
    description: 'Communities and villages (单位); with neither these nor a region nothing ends.',
  })
  unitIds?: string[];
  @Field(() => ID, { nullable: true, description: 'A street with all communities and villages below (镇街).' })
  regionId?: string;
  @Field(() => DayScalar, { description: 'First day of the new terms (换届日).' }) on!: string;
  @Field(() => [DutyName], {
    nullable: true,
    description: 'Only these duties (职务); every elected one when not given.',
  })
  duties?: DutyName[];
}
