import type { Rel } from '@mikro-orm/core';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import { Column } from '../../../shared/column.ts';
import { Costs } from '../../../shared/reads/costs.ts';
import { Explanation } from '../../../shared/reads/explanation.ts';
import { ReviewedEntry } from '../../../shared/review/review.entity.ts';
import { DateTimeScalar, DayScalar, DecimalScalar } from '../../../shared/scalars.ts';
import { type Person, PersonField } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { IndicatorDefinition } from '../definitions/indicator-definition.entity.ts';
import { IndicatorStatus } from '../indicator.enums.ts';
import { valueCost } from '../values/costs.ts';
import { FreezeCheck } from './freeze-check.types.ts';

/**
 * A value as it was reported (定格值), with all it was computed from. It never changes: what is found out later makes a new one, which supersedes
 * it once a second person has approved it.
 */
@ObjectType({ description: 'A value as it was reported, with all it was computed from (定格值).' })
@Entity({ tableName: 'frozen_indicator' })
export class FrozenIndicator extends ReviewedEntry {
  @Property({ type: 'integer' }) definitionId!: number;
  @Field(() => IndicatorDefinition, {
    nullable: true,
    description: 'Indicator, as defined at the day of the value (指标); null: no longer on file.',
  })
  definition!: IndicatorDefinition | null;

  @Property({ type: 'integer' }) unitId!: number;
  /** Key of row rights, as the region's. */
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;
  @Field(() => Region, {
    nullable: true,
    description: 'Region, as it stood on the day of the value (区划); null: no longer on file.',
  })
  region!: Region | null;

  @Column(DayScalar, 'Day the value is of (时点).')
  asOf!: string;

  @Column(DateTimeScalar, 'State of knowledge it was computed from: when it was proposed (当时所知).')
  knownOn!: Date;

  @Column(String, 'Rule it was computed by (规则版本).')
  ruleVersion!: string;

  @Column(IndicatorStatus, 'OK, or ZERO_BASE where nothing is to be divided by (状态).')
  status!: IndicatorStatus;

  @Column(DecimalScalar, 'Value, at most 12 decimals (数值); null: nothing to divide by, or withheld (人数过少).', {
    type: 'decimal',
    nullable: true,
  })
  value!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What was divided (分子); null: withheld (人数过少).' })
  @Property({ type: 'decimal' })
  numerator!: string | null;

  @Column(DecimalScalar, 'What it was divided by (分母).', { type: 'decimal' })
  denominator!: string;

  @Column(String, 'Value as it was shown (显示值); null as the value.', { nullable: true })
  display!: string | null;

  /** All the rule took, with the ids of the rows behind it. */
  @Property({ type: 'json' })
  inputs!: unknown;

  @Allow('audit:read')
  @Field(() => String, {
    description: 'All that is kept, inputs and result, as the canonical JSON whose SHA-256 is the hash (留存凭证).',
  })
  evidence!: string;

  @Column(Explanation, 'How it came about, as it was explained then (依据).', { type: 'json' })
  explanation!: Explanation;

  @Column(
    String,
    'SHA-256 of the canonical JSON of inputs, definition, targets, rule, result and explanation (哈希).',
    { fieldName: 'inputs_hash' },
  )
  hash!: string;

  @Property({ type: 'bigint', nullable: true }) supersedesId!: string | null;
  @Field(() => FrozenIndicator, { nullable: true, description: 'Value it corrects (更正对象); null: the first one.' })
  supersedes!: Rel<FrozenIndicator> | null;
  @Field(() => FrozenIndicator, {
    nullable: true,
    description: 'Approved value that corrects it (更正为); null: it stands.',
  })
  supersededBy!: Rel<FrozenIndicator> | null;

  @Costs(valueCost)
  @Field(() => FreezeCheck, {
    nullable: true,
    description: 'Computed again now (复算); null: the scope (本级) does not hold what it was computed from.',
  })
  recomputed!: FreezeCheck | null;

  @PersonField('Who proposed it (提请人).')
  recordedBy!: Person | null;
  @PersonField('Who submitted it (送审人).')
  submittedBy!: Person | null;
  @PersonField('Who decided it (复核人); null: not yet.')
  decidedBy!: Person | null;
}
