import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { recordOf } from '../../../shared/review/record-of.ts';
import { ReviewedFact } from '../../../shared/review/review.entity.ts';
import { DecimalScalar } from '../../../shared/scalars.ts';
import { ChangeMode } from '../../../shared/time/dated.ts';
import { SaysReviewers } from '../../access/index.ts';
import { Community } from '../community/community.types.ts';
import { FacilityKind, FacilityState, Tenure, VenueFunction } from './facility.enums.ts';

/** What is true of a facility for a time (设施情况). */
@ObjectType({ description: 'What is true of a facility for a time (设施情况).' })
@SaysReviewers()
@Entity({ tableName: 'facility_fact' })
export class FacilityFact extends ReviewedFact {
  @Column(ID, 'Facility it is about (设施).')
  facilityId!: number;
  /** Key of row rights, as the facility's. */
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer' }) communityId!: number;

  @Field(() => Int, { description: 'Version of the facility to save against (设施版本).' }) facilityVersion!: number;
  @Field(() => Community, {
    nullable: true,
    description: 'Community or village it belongs to (所属社区或村); null: not on file at asOf.',
  })
  community!: Community | null;

  @Field(() => ChangeMode, { description: 'How it was meant (变更或更正).' })
  override mode!: ChangeMode;

  @Column(String, 'Name (名称).')
  name!: string;

  @Column(FacilityKind, 'What it is for (用途).')
  kind!: FacilityKind;

  @Column(FacilityState, 'State (状态).')
  state!: FacilityState;

  @Column(DecimalScalar, 'Building area, of a venue its ground, m2 (建筑面积).', {
    type: 'decimal',
    precision: 10,
    scale: 2,
    fieldName: 'building_area_m2',
  })
  buildingAreaM2!: string;

  @Column(DecimalScalar, "Area of it for residents' activities, m2 (居民活动面积); null: not stated.", {
    type: 'decimal',
    precision: 10,
    scale: 2,
    nullable: true,
    fieldName: 'resident_activity_area_m2',
  })
  residentActivityAreaM2!: string | null;

  @Column(Tenure, 'By what right it is used (权属).')
  tenure!: Tenure;

  @Column(String, 'Property certificate (产权证号); null: none.', { nullable: true })
  certificateNumber!: string | null;

  @Column([VenueFunction], 'Functions of an outdoor venue (场所功能).', { type: 'array', columnType: 'text[]' })
  venueFunctions!: VenueFunction[];

  @Column(Boolean, 'Counts towards the area standard (是否计入).')
  countsTowards!: boolean;

  @Column(String, 'Why it counts or not (计入说明); always there when it does not.', { nullable: true })
  countsReason!: string | null;

  @Column(String, 'Where it comes from (来源).')
  source!: string;
}

const SAID = [
  'name',
  'kind',
  'state',
  'buildingAreaM2',
  'residentActivityAreaM2',
  'tenure',
  'certificateNumber',
  'venueFunctions',
  'countsTowards',
  'countsReason',
  'source',
  'valid',
] as const;

/**
 * A building or venue of one community (设施); it counts there and nowhere else. The row holds its id and its place, all else are facts,
 * read as they hold at `asOf`.
 */
@ObjectType({ description: 'A building or venue of one community (设施), as it stands at asOf.' })
@Entity({ tableName: 'facility' })
export class Facility extends recordOf(FacilityFact, SAID, {
  history: 'Facts over time, as believed (历史).',
  valid: 'Days this holds for (有效期).',
}) {
  @Id()
  id!: number;

  @Property({ type: 'integer' }) communityUnitId!: number;
  /** Key of row rights, as the community's. */
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer' }) communityId!: number;

  @Column(Int, 'Version to save against (版本).', { version: true })
  version!: number;

  @Field(() => Community, { description: 'Community or village it belongs to (所属社区或村).' }) community!: Community;
}
