import { Field, InputType } from 'type-graphql';
import { RepeatableInput } from '../repeatable-input.ts';
import { DayScalar } from '../scalars.ts';
import { ChangeMode } from './dated.ts';

/** What a save of something dated says besides what it is (变更、更正): from when on, and why. */
@InputType()
export abstract class SavedForDaysInput extends RepeatableInput {
  @Field(() => ChangeMode, { description: 'Change or correction (变更或更正).' }) mode!: ChangeMode;
  @Field(() => DayScalar, { description: 'First day (起始日).' }) validFrom!: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Correction only: first day no longer covered (截止日次日); null: open.',
  })
  validTo?: string | null;
  @Field(() => String, { nullable: true, description: 'Reason (原因); a correction needs one.' })
  reason?: string | null;
}
