import { Field, ID, InputType, Int } from 'type-graphql';
import { DocumentInput } from '../../../shared/document.ts';
import { RepeatableInput } from '../../../shared/repeatable-input.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { ChangeMode } from '../../../shared/time/dated.ts';

/** What the recording of any fact of a career names besides its value. */
@InputType()
export abstract class FactEntryInput extends RepeatableInput {
  @Field(() => ID, { description: 'Worker (社区工作者).' }) workerId!: string;
  @Field(() => Int, { description: 'Version his file was read at (版本).' }) version!: number;
  @Field(() => String, { nullable: true, description: 'Reason (原因); a correction needs one.' })
  reason?: string | null;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper it is entered from (依据文件).' })
  document?: DocumentInput | null;
  @Field(() => [ID], { nullable: true, description: 'Uploads that show it, ten at most (附件).' })
  attachments?: readonly string[] | null;
}

/** A fact whose days are given beside its value. */
@InputType()
export abstract class RecordFactInput extends FactEntryInput {
  @Field(() => ChangeMode, {
    defaultValue: ChangeMode.CHANGE,
    description: 'Change, which is also how something new is entered, or correction (变更或更正).',
  })
  mode!: ChangeMode;
  @Field(() => DayScalar, { description: 'First day (起始日).' }) validFrom!: string;
  @Field(() => DayScalar, { nullable: true, description: 'First day no longer covered (截止日次日); null: open.' })
  validTo?: string | null;
}
