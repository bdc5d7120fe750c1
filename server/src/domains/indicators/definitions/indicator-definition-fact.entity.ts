import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column } from '../../../shared/column.ts';
import { ReviewedFact } from '../../../shared/review/review.entity.ts';
import { ChangeMode } from '../../../shared/time/dated.ts';
import { Text } from '../../../shared/words/text.ts';
import { SaysReviewers } from '../../access/index.ts';
import { type GoverningDocument, RestsOnDocument } from '../../documents/index.ts';
import { FacilityClass, RegionLevel } from '../../regions/index.ts';
import { IndicatorKind, IndicatorUnit, TargetDirection } from '../indicator.enums.ts';

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
