import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column } from '../../../shared/column.ts';
import { ReviewedEntry } from '../../../shared/review/review.entity.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { SaysReviewers } from '../../access/index.ts';
import { Region, RegionEvent } from '../../regions/index.ts';
import { CollectionPeriod } from '../collection-periods/collection-period.entity.ts';
import { BaseFigureSource, BaseMetric } from './base-figure.enums.ts';
import { PlausibilityNote } from './plausibility/plausibility-note.types.ts';

/**
 * A dated, sourced number about a region (基础数据). It counts when a second person has approved it; a correction replaces it then, and the
 * replaced one stays.
 */
@ObjectType({ description: 'A dated, sourced number about a region (基础数据).' })
@SaysReviewers()
@Entity({ tableName: 'base_figure' })
export class BaseFigure extends ReviewedEntry {
  /** The region it is about. */
  @Property({ type: 'integer' }) unitId!: number;
  /** Key of row rights, as the region's. */
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;

  @Field(() => Region, { description: 'Region it is about, as it stood on the day of the figure (区划).' })
  region!: Region;

  @Column(BaseMetric, 'What it counts (指标).')
  metric!: BaseMetric;

  @Column(DayScalar, 'Day it was counted for (统计时点).')
  onDate!: string;

  @Column(Int, 'Households or people (数值).')
  value!: number;

  @Column(BaseFigureSource, 'How it was obtained (来源类别).')
  sourceKind!: BaseFigureSource;

  @Column(String, 'Where it comes from (来源).')
  source!: string;

  @Column(String, 'What its preparer said when submitting it (送审说明); null: nothing.', { nullable: true })
  remark!: string | null;

  @Field(() => [PlausibilityNote], {
    description: 'What looks doubtful beside the figures that were approved when it was (存疑提示).',
  })
  plausibility!: PlausibilityNote[];

  @Field(() => CollectionPeriod, {
    nullable: true,
    description: 'Period that asks for it, of several the one due first (所属填报任务); null: none.',
  })
  collectionPeriod!: CollectionPeriod | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Late for that period (是否逾期): submitted after its deadline, or not in though it has passed; null: no period.',
  })
  late!: boolean | null;

  @Column(
    DayScalar,
    'Day from which a figure counts that an event handed on (结转起用日); its own day is that of the oldest it is made of. Null: counted, not handed on.',
    { nullable: true },
  )
  carriedOn!: string | null;

  @Field(() => RegionEvent, {
    nullable: true,
    description: 'Merge or split that handed it on (结转所据的区划变更); null: counted.',
  })
  event!: RegionEvent | null;

  @Field(() => [BaseFigure], { description: 'Figures it is made of (结转所据的数据); none of one that was counted.' })
  carriedFrom!: BaseFigure[];

  @Field(() => [BaseFigure], {
    description:
      'Figures that events made of it (结转成的数据), those among them that were taken back; none where no event did.',
  })
  carriedInto!: BaseFigure[];
}
