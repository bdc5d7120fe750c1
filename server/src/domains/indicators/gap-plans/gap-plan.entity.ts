import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { Costs } from '../../../shared/reads/costs.ts';
import { DateTimeScalar, DayScalar, DecimalScalar } from '../../../shared/scalars.ts';
import { type Person, PersonField } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { IndicatorDefinition } from '../definitions/indicator-definition.entity.ts';
import { gapCost } from '../values/costs.ts';
import { GapMeasure, GapOutcome } from './gap.types.ts';

/** A measure as it is stored. */
export interface StoredMeasure {
  readonly regionId: string;
  readonly people: number | null;
  readonly areaM2: string | null;
  readonly on: string;
}

/** A named plan to reach a target (缺口规划): what is to be added where and when. It changes no figure; what it would do is computed anew each time. */
@ObjectType({ description: 'A named plan to reach a target (缺口规划).' })
@Entity({ tableName: 'gap_plan' })
export class GapPlan {
  @Id()
  id!: number;

  @Column(String, 'Name (名称).')
  name!: string;

  @Property({ type: 'integer' }) definitionId!: number;
  @Field(() => IndicatorDefinition, { nullable: true, description: 'Indicator (指标); null: not defined at asOf.' })
  definition!: IndicatorDefinition | null;

  @Property({ type: 'integer' }) unitId!: number;
  /** Key of row rights, as the region's. */
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;
  @Field(() => Region, { nullable: true, description: 'For which region (区划); null: not there at asOf.' })
  region!: Region | null;

  @Column(DecimalScalar, "Target in the indicator's unit (目标值).", { type: 'decimal', precision: 18, scale: 6 })
  target!: string;

  @Column(DayScalar, 'Deadline (截止日).')
  deadline!: string;

  @Column([GapMeasure], 'What is to be added where and when (措施).', { type: 'json' })
  measures!: readonly StoredMeasure[];

  @Column(String, 'Remark (说明); null: none.', { nullable: true })
  remark!: string | null;

  @Property({ type: 'integer' }) ownerId!: number;
  @PersonField('Who made it (制定人).')
  owner!: Person | null;

  @Field(() => Boolean, { description: 'Whether it belongs to who asks, who alone changes and removes it (本人制定).' })
  mine!: boolean;

  @Column(DateTimeScalar, 'When it was made (制定时间).', { defaultRaw: 'now()' })
  madeAt!: Date;

  @Column(DateTimeScalar, 'When it was last changed (修改时间).', { defaultRaw: 'now()' })
  changedAt!: Date;

  @Column(Int, 'Version to save against (版本).', { default: 1 })
  version!: number;

  @Costs(gapCost)
  @Field(() => GapOutcome, {
    nullable: true,
    description: 'What it would do (测算结果); null: indicator or region do not exist at asOf.',
  })
  outcome!: GapOutcome | null;
}
