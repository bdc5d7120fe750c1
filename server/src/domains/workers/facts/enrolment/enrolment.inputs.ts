import { Field, InputType, Int } from 'type-graphql';
import { RecordFactInput } from '../facts.inputs.ts';
import { Insurance } from './enrolment.enums.ts';

@InputType({ description: 'Enrolment in an insurance or the housing fund (参保、缴存).' })
export class InsuranceEnrolmentInput {
  @Field(() => Insurance, { description: 'Which (险种).' }) insurance!: Insurance;
  @Field(() => Int, { description: 'Declared monthly base in fen (申报基数，分).' }) declaredBaseFen!: number;
  @Field(() => String, { nullable: true, description: 'Place of enrolment (参保地).' }) place?: string | null;
}

@InputType({ description: 'Enrolment, or another declared base, from a day on (登记参保缴存).' })
export class RecordInsuranceEnrolmentInput extends RecordFactInput {
  @Field(() => InsuranceEnrolmentInput, { description: 'The enrolment (参保、缴存).' })
  enrolment!: InsuranceEnrolmentInput;
}
