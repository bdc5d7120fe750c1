import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DayScalar, DecimalScalar } from '../../../shared/scalars.ts';
import { PeriodObject } from '../../../shared/time/dated.ts';
import type { Period } from '../../../shared/time/timeline.ts';
import { FacilityClass, Region, RegionAttributes, RegionKind } from '../../regions/index.ts';
import { FigureStatus } from '../base-figures/base-figure.enums.ts';

/**
 * A village-level unit (社区与村): the region of the same id, measured by its facility standard at `asOf`. It has no table of its own; its
 * facilities, base figures and explanation are declared by the resolver.
 */
@ObjectType({
  description: 'A community or village (社区与村), the region of the same id, measured by its facility standard.',
})
export class Community {
  @Field(() => ID, { description: 'Id, that of its region (编号).' }) id!: string;
  @Field(() => String, { description: 'Statistical division code, text (区划代码).' }) code!: string;
  @Field(() => String, { description: 'Name (名称).' }) name!: string;
  @Field(() => String, { description: 'Name in pinyin (拼音).' }) pinyin!: string;
  @Field(() => RegionKind, { description: 'Community or village (类别).' }) kind!: RegionKind;
  @Field(() => FacilityClass, { nullable: true, description: 'Facility class (设施类别); null: not set.' })
  facilityClass!: FacilityClass | null;
  @Field(() => Boolean, { description: "Only in the statistics' list (虚拟社区)." }) isVirtual!: boolean;
  @Field(() => Boolean, { description: 'Must have a social-work station (应建社工站).' }) requiresStation!: boolean;
  @Field(() => PeriodObject, { description: 'Days its attributes hold for (有效期).' }) valid!: Period;
  @Field(() => String, { description: 'Where its attributes come from (来源).' }) source!: string;
  @Field(() => Int, { description: 'Version to save its attributes against (版本).' }) version!: number;
  @Field(() => Region, { nullable: true, description: 'Street, town or park (所属镇街); null: outside the scope.' })
  parent!: Region | null;
  @Field(() => Region, { description: 'The region it is (对应区划).' }) region!: Region;

  @Field(() => Int, {
    nullable: true,
    description: 'Households that count at asOf (户数); null: none, or too old, see the status.',
  })
  households!: number | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day of the last household figure, too old ones too (户数时点); null: none.',
  })
  householdsOn!: string | null;
  @Field(() => FigureStatus, { description: 'Whether the households may be used (户数状态).' })
  householdsStatus!: FigureStatus;
  @Field(() => DecimalScalar, { description: 'Area of the facilities that count, m2 (已有面积).' })
  facilityAreaM2!: string;
  @Field(() => DecimalScalar, { description: "Of it for residents' activities, m2 (居民活动面积)." })
  residentActivityAreaM2!: string;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Area its standard requires, m2 (应有面积); null: no standard, or households not known.',
  })
  requiredAreaM2!: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What is missing, m2, rounded up (缺口); 0.00: nothing; null as the requirement.',
  })
  shortfallM2!: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Area per 100 households, m2 (每百户面积); null: households not known or 0.',
  })
  areaPer100Households!: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Meets its standard, compared unrounded (是否达标); null: no standard, or not decided by what is known.',
  })
  meetsFacilityStandard!: boolean | null;

  @Field(() => [RegionAttributes], { description: 'Attributes over time, as believed (历史).' })
  history!: RegionAttributes[];
}
