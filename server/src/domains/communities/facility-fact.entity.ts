import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Allow } from '../../shared/allow.ts';
import { ReviewState } from '../../shared/dated.ts';
import { DatedFact } from '../../shared/fact.entity.ts';
import { DecimalScalar } from '../../shared/scalars.ts';
import { Person } from '../access/index.ts';
import { FacilityKind, FacilityState, Tenure, VenueFunction } from './facility.enums.ts';

/** What is true of a facility for a time (设施情况). */
@ObjectType({ description: 'What is true of a facility for a time (设施情况).' })
@Entity({ tableName: 'facility_fact' })
export class FacilityFact extends DatedFact {
  @Property({ type: 'integer' }) facilityId!: number;
  /** Key of row rights, as the facility's. */
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer' }) communityId!: number;

  @Field(() => String, { description: 'Name (名称).' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => FacilityKind, { description: 'What it is for (用途).' })
  @Property({ type: 'text' })
  kind!: FacilityKind;

  @Field(() => FacilityState, { description: 'State (状态).' })
  @Property({ type: 'text' })
  state!: FacilityState;

  @Field(() => DecimalScalar, { description: 'Building area, of a venue its ground, m2 (建筑面积).' })
  @Property({ type: 'decimal', precision: 10, scale: 2, fieldName: 'building_area_m2' })
  buildingAreaM2!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Area of it for residents’ activities, m2 (居民活动面积); null: not stated.',
  })
  @Property({ type: 'decimal', precision: 10, scale: 2, nullable: true, fieldName: 'resident_activity_area_m2' })
  residentActivityAreaM2!: string | null;

  @Field(() => Tenure, { description: 'By what right it is used (权属).' })
  @Property({ type: 'text' })
  tenure!: Tenure;

  @Field(() => String, { nullable: true, description: 'Property certificate (产权证号); null: none.' })
  @Property({ type: 'text', nullable: true })
  certificateNumber!: string | null;

  @Field(() => [VenueFunction], { description: 'Functions of an outdoor venue (场所功能).' })
  @Property({ type: 'array', columnType: 'text[]' })
  venueFunctions!: VenueFunction[];

  @Field(() => Boolean, { description: 'Counts towards the area standard (是否计入).' })
  @Property({ type: 'boolean' })
  countsTowards!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why it counts or not (计入说明); always there when it does not.',
  })
  @Property({ type: 'text', nullable: true })
  countsReason!: string | null;

  @Field(() => ReviewState, { description: 'Review (复核状态).' })
  @Property({ type: 'text', default: ReviewState.NOT_REVIEWED })
  review!: ReviewState;

  @Field(() => String, { description: 'Where it comes from (来源).' })
  @Property({ type: 'text' })
  source!: string;

  @Allow('persons:read')
  @Field(() => Person, { nullable: true, description: 'Who recorded it (录入人).' })
  recordedBy!: Person | null;
}
