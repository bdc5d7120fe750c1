import { Entity } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { Document } from '../../../shared/document.ts';
import { ReviewState } from '../../../shared/review/review.ts';
import { PeriodObject } from '../../../shared/time/dated.ts';
import type { Period } from '../../../shared/time/timeline.ts';
import { Text } from '../../../shared/words/text.ts';
import { type GoverningDocument, RestsOnDocument } from '../../documents/index.ts';
import { FacilityClass, RegionLevel } from '../../regions/index.ts';
import { IndicatorKind, IndicatorUnit, TargetDirection } from '../indicator.enums.ts';
import { IndicatorTarget } from '../targets/indicator-target.entity.ts';
import { IndicatorDefinitionFact } from './indicator-definition-fact.entity.ts';

/**
 * An indicator of the plan (指标定义). The row holds its code and version; what it is called, how it is computed and who keeps it are facts
 * (IndicatorDefinitionFact), read as they hold at `asOf`.
 */
@ObjectType({ description: 'An indicator of the plan (指标定义), as it is defined at asOf.' })
@Entity({ tableName: 'indicator_definition' })
export class IndicatorDefinition {
  @Id() id!: number;
  @Column(String, 'Code (指标代码).') code!: string;
  @Column(Int, 'Version to save against (版本).', { version: true })
  version!: number;

  @Field(() => Text, { description: 'Name (名称).' }) name!: Text;
  @Field(() => Text, { description: 'How it is computed, in words (算法).' }) formula!: Text;
  @Field(() => IndicatorUnit, { description: 'Unit it is shown in (单位).' }) unit!: IndicatorUnit;
  @Field(() => IndicatorKind, { description: 'How it is put together (算法类别).' }) kind!: IndicatorKind;
  @Field(() => FacilityClass, {
    nullable: true,
    description: 'Facility class whose units it counts (设施类别); null: not about facilities.',
  })
  facilityClass!: FacilityClass | null;
  @Field(() => Int, {
    description: 'Per how many (每): 100 for per cent and per 100 households, 10,000 for residents.',
  })
  per!: number;
  @Field(() => TargetDirection, { description: 'On which side of a target it is right (方向).' })
  direction!: TargetDirection;
  @Field(() => Int, { description: 'Decimals it is shown with (小数位数); targets are compared unrounded.' })
  decimals!: number;
  @Field(() => Boolean, {
    description: 'Computed by this version of the product (已上线); otherwise it says what it lacks.',
  })
  live!: boolean;
  @Field(() => RegionLevel, {
    description: 'Lowest level it is set for (考核层级); below it the value is for diagnosis only.',
  })
  lowestLevel!: RegionLevel;
  @Field(() => String, { description: 'Department that keeps it (责任部门).' }) ownerDepartment!: string;
  @Field(() => String, { description: 'Rule and its version (规则版本).' }) ruleVersion!: string;
  @Field(() => Document, { description: 'Document it comes from (来源文件).' }) document!: Document;
  @RestsOnDocument()
  governingDocument!: GoverningDocument | null;
  @Field(() => PeriodObject, { description: 'Days this definition holds for (有效期).' }) valid!: Period;
  @Field(() => ReviewState, { description: 'Review of this definition (复核状态).' })
  review!: ReviewState;
  @Field(() => IndicatorDefinitionFact, {
    nullable: true,
    description: 'Entry that waits for its decision or was returned (待复核条目); null: none.',
  })
  pending!: IndicatorDefinitionFact | null;
  @Field(() => [IndicatorTarget], { description: 'Targets in force (目标), by role and deadline.' })
  targets!: IndicatorTarget[];
  @Field(() => [IndicatorDefinitionFact], { description: 'Definitions over time, as believed (历史).' })
  history!: IndicatorDefinitionFact[];
}
