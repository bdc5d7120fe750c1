import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { CareerFact } from '../career-fact.entity.ts';
import { AssessmentResult } from './assessment.enums.ts';

/** A year's assessment (年度考核). */
@ObjectType({ description: "A year's assessment (年度考核)." })
@Entity({ tableName: 'assessment' })
export class Assessment extends CareerFact {
  @Field(() => Int, { description: 'Year (考核年度).' })
  @Property({ type: 'integer' })
  year!: number;
  @Field(() => AssessmentResult, { description: 'Result (考核结果).' })
  @Property({ type: 'text' })
  result!: AssessmentResult;
}
