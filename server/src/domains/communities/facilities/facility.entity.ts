import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { ReviewState } from '../../../shared/review/review.ts';
import { DecimalScalar } from '../../../shared/scalars.ts';
import { PeriodObject } from '../../../shared/time/dated.ts';
import type { Period } from '../../../shared/time/timeline.ts';
import { Community } from '../community/community.types.ts';
import { FacilityKind, FacilityState, Tenure, VenueFunction } from './facility.enums.ts';
import { FacilityFact } from './facility-fact.entity.ts';

/**
 * A building or venue of one community (设施); it counts there and nowhere else. The row holds its id and its place, all else are facts,
 * read as they hold at `asOf`.
 */
@ObjectType({ description: 'A building or venue of one community (设施), as it stands at asOf.' })
@Entity({ tableName: 'facility' })
export class Facility {
  @Id()
  id!: number;

  @Property({ type: 'integer' }) communityUnitId!: number;
  /** Key of row rights, as the community's. */
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer' }) communityId!: number;

  @Column(Int, 'Version to save against (版本).', { version: true })
  version!: number;

  @Field(() => Community, { description: 'Community or village it belongs to (所属社区或村).' }) community!: Community;
  @Field(() => String, { description: 'Name (名称).' }) name!: string;
  @Field(() => FacilityKind, { description: 'What it is for (用途).' }) kind!: FacilityKind;
  @Field(() => FacilityState, { description: 'State (状态).' }) state!: FacilityState;
  @Field(() => DecimalScalar, { description: 'Building area, of a venue its ground, m2 (建筑面积).' })
  buildingAreaM2!: string;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Area of it for residents' activities, m2 (居民活动面积); null: not stated.",
  })
  residentActivityAreaM2!: string | null;
  @Field(() => Tenure, { description: 'By what right it is used (权属).' }) tenure!: Tenure;
  @Field(() => String, { nullable: true, description: 'Property certificate (产权证号); null: none.' })
  certificateNumber!: string | null;
  @Field(() => [VenueFunction], { description: 'Functions of an outdoor venue (场所功能).' })
  venueFunctions!: VenueFunction[];
  @Field(() => Boolean, { description: 'Counts towards the area standard (是否计入).' }) countsTowards!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Why it counts or not (计入说明); always there when it does not.',
  })
  countsReason!: string | null;
  @Field(() => ReviewState, { description: 'Review of what holds (复核状态).' }) review!: ReviewState;
  @Field(() => String, { description: 'Where it comes from (来源).' }) source!: string;
  @Field(() => PeriodObject, { description: 'Days this holds for (有效期).' }) valid!: Period;
  @Field(() => FacilityFact, {
    nullable: true,
    description: 'Entry that waits for its decision or was returned (待复核条目); null: none.',
  })
  pending!: FacilityFact | null;
  @Field(() => [FacilityFact], { description: 'Facts over time, as believed (历史).' }) history!: FacilityFact[];
}
