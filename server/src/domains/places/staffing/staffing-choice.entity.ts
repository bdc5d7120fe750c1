import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Document } from '../../../shared/document.ts';
import { DatedFact } from '../../../shared/time/fact.entity.ts';
import { Text } from '../../../shared/words/text.ts';
import { type Person, PersonField } from '../../access/index.ts';
import type { StaffingFormula } from './staffing-formula.ts';

/** Which formula says how many people a community needs, for a time (采用的配备标准). */
@ObjectType({ description: 'Which formula says how many people a community needs, for a time (采用的配备标准).' })
@Entity({ tableName: 'staffing_choice' })
export class StaffingChoice extends DatedFact {
  @Property({ type: 'json', fieldName: 'formula' }) content!: StaffingFormula;

  @Field(() => String, { description: 'Code of the formula (代码).' }) code!: string;
  @Field(() => Text, { description: 'Its name (名称).' }) title!: Text;
  @Field(() => Document, { description: 'Where the formula comes from (公式来源).' }) source!: Document;
  @Field(() => String, { description: 'The formula, JSON in format 1 (公式).' }) formula!: string;

  @PersonField('Who recorded it (录入人).')
  recordedBy!: Person | null;
}
