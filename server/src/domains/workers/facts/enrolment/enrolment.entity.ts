import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { CareerFact } from '../career-fact.entity.ts';
import { Insurance } from './enrolment.enums.ts';

/** Enrolment in an insurance or the housing fund with its declared base (参保、缴存登记). */
@ObjectType({ description: 'Enrolment in an insurance or the housing fund (参保、缴存登记).' })
@Entity({ tableName: 'insurance_enrolment' })
export class InsuranceEnrolment extends CareerFact {
  @Field(() => Insurance, { description: 'Which (险种).' })
  @Property({ type: 'text' })
  insurance!: Insurance;
  @Field(() => Int, { description: 'Declared monthly base in fen (申报基数，分).' })
  @Property({ type: 'integer' })
  declaredBaseFen!: number;
  @Field(() => String, { nullable: true, description: 'Place of enrolment (参保地); null: not given.' })
  @Property({ type: 'text', nullable: true })
  place!: string | null;
}
