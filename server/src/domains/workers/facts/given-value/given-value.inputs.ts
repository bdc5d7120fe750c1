import { Field, InputType, Int } from 'type-graphql';
import { RecordFactInput } from '../facts.inputs.ts';

@InputType({ description: 'A level decided elsewhere (专项认定).' })
export class GivenValueInput {
  @Field(() => String, { description: 'Code of it in the grade scheme: capital letters, digits, _ (认定项目代码).' })
  code!: string;
  @Field(() => Int, { description: 'Value, 0 to 999 (认定值).' }) value!: number;
}

@InputType({ description: 'A level decided elsewhere to be entered (登记专项认定); a new value ends the one before.' })
export class RecordGivenValueInput extends RecordFactInput {
  @Field(() => GivenValueInput, { description: 'The level (专项认定).' }) givenValue!: GivenValueInput;
}
