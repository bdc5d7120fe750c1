import type { Rel } from '@mikro-orm/core';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { Document } from '../../../shared/document.ts';
import { ReviewState } from '../../../shared/review/review.ts';
import { DayScalar, DecimalScalar } from '../../../shared/scalars.ts';
import { PeriodObject } from '../../../shared/time/dated.ts';
import type { Period } from '../../../shared/time/timeline.ts';
import { type GoverningDocument, RestsOnDocument } from '../../documents/index.ts';
import { Region } from '../../regions/index.ts';
import { IndicatorDefinition } from '../definitions/indicator-definition.entity.ts';
import { TargetNature, TargetRole } from '../indicator.enums.ts';
import { IndicatorTargetFact } from './indicator-target-fact.entity.ts';

/** What an indicator is to reach (目标); value, deadline and document are facts, read as they hold at `asOf`. */
@ObjectType({ description: 'What an indicator is to reach (目标), as it holds at asOf.' })
@Entity({ tableName: 'indicator_target' })
export class IndicatorTarget {
  @Id() id!: number;
  @Property({ type: 'integer' }) definitionId!: number;
  @Property({ type: 'integer', nullable: true }) regionId!: number | null;
  @Column(Int, 'Version to save against (版本).', { version: true })
  version!: number;

  @Field(() => IndicatorDefinition, { description: 'Indicator it belongs to (所属指标).' })
  definition!: Rel<IndicatorDefinition>;
  @Field(() => Region, { nullable: true, description: 'Region it is set for (适用区划); null: every region.' })
  region!: Rel<Region> | null;
  @Field(() => TargetRole, { description: 'What it is for (作用).' }) role!: TargetRole;
  @Field(() => DecimalScalar, { description: "Value in the indicator's unit (目标值)." }) value!: string;
  @Field(() => TargetNature, { nullable: true, description: 'Nature (性质); null: the document does not state it.' })
  nature!: TargetNature | null;
  @Field(() => DayScalar, { nullable: true, description: 'Deadline (截止日); null: none, as for a standard.' })
  deadline!: string | null;
  @Field(() => String, { description: 'Department that answers for it (责任部门).' }) ownerDepartment!: string;
  @Field(() => Document, { description: 'Document it comes from (来源文件).' }) document!: Document;
  @RestsOnDocument()
  governingDocument!: GoverningDocument | null;
  @Field(() => PeriodObject, { description: 'Days it holds for (有效期).' }) valid!: Period;
  @Field(() => ReviewState, { description: 'Review of what holds (复核状态).' })
  review!: ReviewState;
  @Field(() => IndicatorTargetFact, {
    nullable: true,
    description: 'Entry that waits for its decision or was returned (待复核条目); null: none.',
  })
  pending!: Rel<IndicatorTargetFact> | null;
  @Field(() => [IndicatorTargetFact], { description: 'What it was and will be, as believed today (历次目标).' })
  history!: IndicatorTargetFact[];
}
