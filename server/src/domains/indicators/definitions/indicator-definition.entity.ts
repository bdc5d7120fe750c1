import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { Document } from '../../../shared/document.ts';
import { recordOf } from '../../../shared/review/record-of.ts';
import { ReviewedFact } from '../../../shared/review/review.entity.ts';
import { ChangeMode } from '../../../shared/time/dated.ts';
import { Text } from '../../../shared/words/text.ts';
import { SaysReviewers } from '../../access/index.ts';
import { type GoverningDocument, RestsOnDocument } from '../../documents/index.ts';
import { FacilityClass, RegionLevel } from '../../regions/index.ts';
import { IndicatorKind, IndicatorUnit, TargetDirection } from '../indicator.enums.ts';
import { IndicatorTarget } from '../targets/indicator-target.entity.ts';

/** How an indicator is defined for a time (指标定义的时段). */
@ObjectType({ description: 'How an indicator is defined for a time (指标定义的时段).' })
@SaysReviewers()
@Entity({ tableName: 'indicator_definition_fact' })
export class IndicatorDefinitionFact extends ReviewedFact {
  @Column(ID, 'Indicator it is about (指标).')
  definitionId!: number;

  @Field(() => String, { description: 'Code of the indicator (指标代码).' }) code!: string;
  @Field(() => Int, { description: 'Version of the indicator to save against (指标版本).' }) definitionVersion!: number;

  @Field(() => ChangeMode, { description: 'How it was meant (变更或更正).' })
  override mode!: ChangeMode;

  @Field(() => Text, { description: 'Name (名称).' }) name!: Text;
  @Property({ type: 'text' }) nameZh!: string;
  @Property({ type: 'text' }) nameEn!: string;

  @Field(() => Text, { description: 'How it is computed, in words (算法).' }) formula!: Text;
  @Property({ type: 'text' }) formulaZh!: string;
  @Property({ type: 'text' }) formulaEn!: string;

  @Column(IndicatorUnit, 'Unit it is shown in (单位).')
  unit!: IndicatorUnit;

  @Property({ type: 'text' }) kind!: IndicatorKind;
  @Property({ type: 'text', nullable: true }) facilityClass!: FacilityClass | null;

  @Column(Int, 'Per how many (每).')
  per!: number;

  @Property({ type: 'text' }) direction!: TargetDirection;

  @Column(Int, 'Decimals it is shown with (小数位数).')
  decimals!: number;

  @Property({ type: 'text' }) lowestLevel!: RegionLevel;

  @Column(String, 'Department that keeps it (责任部门).')
  ownerDepartment!: string;

  @Property({ type: 'text' }) ruleVersion!: string;

  @Property({ type: 'integer', nullable: true }) governingDocumentId!: number | null;
  @RestsOnDocument()
  governingDocument!: GoverningDocument | null;
}

const SAID = ['name', 'formula', 'unit', 'per', 'decimals', 'ownerDepartment', 'governingDocument', 'valid'] as const;

/**
 * An indicator of the plan (指标定义). The row holds its code and version; what it is called, how it is computed and who keeps it are facts
 * (IndicatorDefinitionFact), read as they hold at `asOf`.
 */
@ObjectType({ description: 'An indicator of the plan (指标定义), as it is defined at asOf.' })
@Entity({ tableName: 'indicator_definition' })
export class IndicatorDefinition extends recordOf(IndicatorDefinitionFact, SAID, {
  history: 'Definitions over time, as believed (历史).',
  per: 'Per how many (每): 100 for per cent and per 100 households, 10,000 for residents.',
  decimals: 'Decimals it is shown with (小数位数); targets are compared unrounded.',
  valid: 'Days this definition holds for (有效期).',
}) {
  @Id() id!: number;
  @Column(String, 'Code (指标代码).') code!: string;
  @Column(Int, 'Version to save against (版本).', { version: true })
  version!: number;

  @Field(() => IndicatorKind, { description: 'How it is put together (算法类别).' }) kind!: IndicatorKind;
  @Field(() => FacilityClass, {
    nullable: true,
    description: 'Facility class whose units it counts (设施类别); null: not about facilities.',
  })
  facilityClass!: FacilityClass | null;
  @Field(() => TargetDirection, { description: 'On which side of a target it is right (方向).' })
  direction!: TargetDirection;
  @Field(() => Boolean, {
    description: 'Computed by this version of the product (已上线); otherwise it says what it lacks.',
  })
  live!: boolean;
  @Field(() => RegionLevel, {
    description: 'Lowest level it is set for (考核层级); below it the value is for diagnosis only.',
  })
  lowestLevel!: RegionLevel;
  @Field(() => String, { description: 'Rule and its version (规则版本).' }) ruleVersion!: string;
  @Field(() => Document, { description: 'Document it comes from (来源文件).' }) document!: Document;
  @Field(() => [IndicatorTarget], { description: 'Targets in force (目标), by role and deadline.' })
  targets!: IndicatorTarget[];
}
