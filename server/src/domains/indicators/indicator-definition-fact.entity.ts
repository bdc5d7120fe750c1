import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../shared/allow.ts';
import { ReviewState } from '../../shared/dated.ts';
import { DatedFact } from '../../shared/fact.entity.ts';
import { Text } from '../../shared/text.ts';
import { Person } from '../access/index.ts';
import { FacilityClass, RegionLevel } from '../regions/index.ts';
import { IndicatorKind, IndicatorUnit, TargetDirection } from './indicator.enums.ts';

/** How an indicator is defined for a time (指标定义的时段). */
@ObjectType({ description: 'How an indicator is defined for a time (指标定义的时段).' })
@Entity({ tableName: 'indicator_definition_fact' })
export class IndicatorDefinitionFact extends DatedFact {
  @Property({ type: 'integer' }) definitionId!: number;

  @Field(() => Text, { description: 'Name (名称).' }) name!: Text;
  @Property({ type: 'text' }) nameZh!: string;
  @Property({ type: 'text' }) nameEn!: string;

  @Field(() => Text, { description: 'How it is computed, in words (算法).' }) formula!: Text;
  @Property({ type: 'text' }) formulaZh!: string;
  @Property({ type: 'text' }) formulaEn!: string;

  @Field(() => IndicatorUnit, { description: 'Unit it is shown in (单位).' })
  @Property({ type: 'text' })
  unit!: IndicatorUnit;

  @Property({ type: 'text' }) kind!: IndicatorKind;
  @Property({ type: 'text', nullable: true }) facilityClass!: FacilityClass | null;

  @Field(() => Int, { description: 'Per how many (每).' })
  @Property({ type: 'integer' })
  per!: number;

  @Property({ type: 'text' }) direction!: TargetDirection;

  @Field(() => Int, { description: 'Decimals it is shown with (小数位数).' })
  @Property({ type: 'integer' })
  decimals!: number;

  @Property({ type: 'text' }) lowestLevel!: RegionLevel;

  @Field(() => String, { description: 'Department that keeps it (责任部门).' })
  @Property({ type: 'text' })
  ownerDepartment!: string;

  @Property({ type: 'text' }) ruleVersion!: string;

  @Field(() => ReviewState, { description: 'Whether a second person has looked at it (复核状态).' })
  @Property({ type: 'text' })
  review!: ReviewState;

  @Allow('persons:read')
  @Field(() => Person, { nullable: true, description: 'Who recorded it (录入人).' })
  recordedBy!: Person | null;
}
