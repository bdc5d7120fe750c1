import { Field, InputType } from 'type-graphql';
import { DocumentInput } from '../../../shared/document.ts';
import { RepeatableInput } from '../../../shared/repeatable-input.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { ChangeMode } from '../../../shared/time/dated.ts';

@InputType({ description: 'Which formula holds from a day on, or held (选定配备标准).' })
export class ChooseStaffingInput extends RepeatableInput {
  @Field(() => ChangeMode, { description: 'Change or correction (变更或更正).' }) mode!: ChangeMode;
  @Field(() => DayScalar, { description: 'First day (起始日).' }) validFrom!: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Correction only: first day no longer covered (截止日次日); null: open.',
  })
  validTo?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of one that comes with the product (代码).' })
  code?: string | null;
  @Field(() => String, { nullable: true, description: "Or one's own, JSON in format 1 (自拟公式)." })
  formula?: string | null;
  @Field(() => String, { nullable: true, description: 'Reason (原因); a correction needs one.' })
  reason?: string | null;
  @Field(() => DocumentInput, { description: 'Paper that says so (依据文件).' }) document!: DocumentInput;
}
