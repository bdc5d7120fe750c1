import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../shared/allow.ts';
import { ReviewState } from '../../shared/dated.ts';
import { RecordedEntry } from '../../shared/fact.entity.ts';
import { DateTimeScalar, DayScalar } from '../../shared/scalars.ts';
import { Person } from '../access/index.ts';
import { Region } from '../regions/index.ts';
import { BaseFigureSource, BaseMetric } from './base-figure.enums.ts';

/** A dated, sourced number about a region (基础数据). A correction replaces it; the replaced one stays. */
@ObjectType({ description: 'A dated, sourced number about a region (基础数据).' })
@Entity({ tableName: 'base_figure' })
export class BaseFigure extends RecordedEntry {
  /** The region it is about. */
  @Property({ type: 'integer' }) unitId!: number;
  /** Key of row rights, as the region's. */
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;

  @Field(() => Region, { description: 'Region it is about (区划).' }) region!: Region;

  @Field(() => BaseMetric, { description: 'What it counts (指标).' })
  @Property({ type: 'text' })
  metric!: BaseMetric;

  @Field(() => DayScalar, { description: 'Day it was counted for (统计时点).' })
  @Property({ type: 'date' })
  onDate!: string;

  @Field(() => Int, { description: 'Households or people (数值).' })
  @Property({ type: 'integer' })
  value!: number;

  @Field(() => BaseFigureSource, { description: 'How it was obtained (来源类别).' })
  @Property({ type: 'text' })
  sourceKind!: BaseFigureSource;

  @Field(() => String, { description: 'Where it comes from (来源).' })
  @Property({ type: 'text' })
  source!: string;

  @Field(() => ReviewState, { description: 'Review (复核状态).' })
  @Property({ type: 'text', default: ReviewState.NOT_REVIEWED })
  review!: ReviewState;

  @Allow('persons:read')
  @Field(() => Person, { nullable: true, description: 'Who recorded it (录入人).' })
  recordedBy!: Person | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was replaced (被更正时间); null: it stands.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  override supersededAt!: Date | null;
}
