import { type Rel } from '@mikro-orm/core';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { Document } from '../../../shared/document.ts';
import { recordOf } from '../../../shared/review/record-of.ts';
import { ReviewedFact } from '../../../shared/review/review.entity.ts';
import { DayScalar, DecimalScalar } from '../../../shared/scalars.ts';
import { ChangeMode } from '../../../shared/time/dated.ts';
import { SaysReviewers } from '../../access/index.ts';
import { type GoverningDocument, RestsOnDocument } from '../../documents/index.ts';
import { Region } from '../../regions/index.ts';
import { IndicatorDefinition } from '../definitions/indicator-definition.entity.ts';
import { TargetNature, TargetRole } from '../indicator.enums.ts';

/** What a target is for a time (目标的时段). */
@ObjectType({ description: 'What a target is for a time (目标的时段).' })
@SaysReviewers()
@Entity({ tableName: 'indicator_target_fact' })
export class IndicatorTargetFact extends ReviewedFact {
  @Column(ID, 'Target it is about (目标).')
  targetId!: number;

  @Field(() => Int, { description: 'Version of the target to save against (目标版本).' }) targetVersion!: number;
  @Field(() => IndicatorDefinition, {
    nullable: true,
    description: 'Indicator it belongs to (所属指标); null: not defined at asOf.',
  })
  definition!: Rel<IndicatorDefinition> | null;
  @Field(() => Region, { nullable: true, description: 'Region it is set for (适用区划); null: every region.' })
  region!: Region | null;

  @Field(() => ChangeMode, { description: 'How it was meant (变更或更正).' })
  override mode!: ChangeMode;

  @Column(TargetRole, 'What it is for (作用).')
  role!: TargetRole;

  @Column(DecimalScalar, "Value in the indicator's unit (目标值).", { type: 'decimal', precision: 18, scale: 6 })
  value!: string;

  @Column(TargetNature, 'Nature (性质); null: the document does not state it.', { nullable: true })
  nature!: TargetNature | null;

  /** A TARGET has one. */
  @Column(DayScalar, 'Last day by which it is to be reached (截止日); null: none.', { nullable: true })
  deadline!: string | null;

  @Column(String, 'Department that answers for it (责任部门).')
  ownerDepartment!: string;

  @Property({ type: 'integer', nullable: true }) governingDocumentId!: number | null;
  @RestsOnDocument()
  governingDocument!: GoverningDocument | null;
}

const SAID = ['role', 'value', 'nature', 'deadline', 'ownerDepartment', 'governingDocument', 'valid'] as const;

/** What an indicator is to reach (目标); value, deadline and document are facts, read as they hold at `asOf`. */
@ObjectType({ description: 'What an indicator is to reach (目标), as it holds at asOf.' })
@Entity({ tableName: 'indicator_target' })
export class IndicatorTarget extends recordOf(IndicatorTargetFact, SAID, {
  history: 'What it was and will be, as believed today (历次目标).',
  deadline: 'Deadline (截止日); null: none, as for a standard.',
  valid: 'Days it holds for (有效期).',
}) {
  @Id() id!: number;
  @Property({ type: 'integer' }) definitionId!: number;
  @Property({ type: 'integer', nullable: true }) regionId!: number | null;
  @Column(Int, 'Version to save against (版本).', { version: true })
  version!: number;

  @Field(() => IndicatorDefinition, { description: 'Indicator it belongs to (所属指标).' })
  definition!: Rel<IndicatorDefinition>;
  @Field(() => Region, { nullable: true, description: 'Region it is set for (适用区划); null: every region.' })
  region!: Rel<Region> | null;
  @Field(() => Document, { description: 'Document it comes from (来源文件).' }) document!: Document;
}
