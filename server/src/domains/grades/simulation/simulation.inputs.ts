import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BooleanFilter, Direction, IdFilter, PageInput, TextFilter } from '../../../shared/list.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { GradeStatusFilter } from '../regrade/regrade-filters.inputs.ts';
import { GradeSimulation } from './grade-simulation.entity.ts';
import { GradeSimulationRow } from './grade-simulation-row.entity.ts';
import { GradeSimulationChange } from './simulation.enums.ts';

@InputType({ description: 'A scheme to be tried on everybody of a region on a day (发起模拟).' })
export class SimulateGradeSchemeInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Scheme that is tried, also a draft (模拟方案).' }) schemeId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Scheme it is compared with (对照方案); not given: the one in force on the day.',
  })
  againstId?: string | null;
  @Field(() => ID, { description: 'District, street, town or park (范围).' }) regionId!: string;
  @Field(() => DayScalar, { description: 'Day the grades are of (时点); two years ahead at most.' }) asOf!: string;
  @Field(() => String, { nullable: true, description: 'Why (事由).' }) reason?: string | null;
}

@InputType({ description: 'A simulation to be computed once more from the same inputs (重算核对).' })
export class RepeatGradeSimulationInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Simulation (模拟).' }) id!: string;
}

@InputType({ description: 'Condition on whether the grade is another (升降条件).' })
export class GradeSimulationChangeFilter {
  @Field(() => GradeSimulationChange, { nullable: true, description: 'Is this (等于).' }) eq?: GradeSimulationChange;
  @Field(() => [GradeSimulationChange], { nullable: true, description: 'Is one of these (属于).' })
  in?: GradeSimulationChange[];
}

@InputType({ description: 'Which simulations (模拟筛选); all conditions together.' })
export class GradeSimulationFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Scheme that is tried (模拟方案).' }) scheme?: IdFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Region they are of (范围).' }) region?: IdFilter;
}

@InputType({ description: 'Which rows (模拟明细筛选); all conditions together.' })
export class GradeSimulationRowFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Simulation (模拟).' }) simulation?: IdFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Worker (社区工作者).' }) worker?: IdFilter;
  @Field(() => GradeSimulationChangeFilter, { nullable: true, description: 'Whether the grade is another (升降).' })
  change?: GradeSimulationChangeFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Street, town or park of the unit on the day (镇街).' })
  town?: IdFilter;
  @Field(() => TextFilter, {
    nullable: true,
    description: 'Post by the scheme tried, else by the other (岗位代码).',
  })
  post?: TextFilter;
  @Field(() => GradeStatusFilter, {
    nullable: true,
    description: 'Whether the grade can be said by the scheme tried (等级状态).',
  })
  status?: GradeStatusFilter;
  @Field(() => BooleanFilter, { nullable: true, description: 'With another result in a later computation (重算差异).' })
  differs?: BooleanFilter;
  @Field(() => String, { nullable: true, description: 'Name, pinyin or initials (姓名).' }) search?: string;
}

export enum GradeSimulationSortField {
  PREPARED_AT = 'PREPARED_AT',
  AS_OF = 'AS_OF',
}
registerEnumType(GradeSimulationSortField, {
  name: 'GradeSimulationSortField',
  description: 'What simulations are ordered by (模拟排序项).',
  valuesConfig: {
    PREPARED_AT: { description: 'When they were asked for (发起时间).' },
    AS_OF: { description: 'Day the grades are of (时点).' },
  },
});
export enum GradeSimulationRowSortField {
  NAME = 'NAME',
  BEFORE = 'BEFORE',
  AFTER = 'AFTER',
  DIFFERENCE = 'DIFFERENCE',
  PAY_DIFFERENCE = 'PAY_DIFFERENCE',
}
registerEnumType(GradeSimulationRowSortField, {
  name: 'GradeSimulationRowSortField',
  description: 'What rows are ordered by (模拟明细排序项).',
  valuesConfig: {
    NAME: { description: 'Name of the worker (姓名).' },
    BEFORE: { description: 'Grade by the scheme compared with (原方案等级).' },
    AFTER: { description: 'Grade by the scheme tried (新方案等级).' },
    DIFFERENCE: { description: 'Grades between the two (等级差).' },
    PAY_DIFFERENCE: { description: 'Monthly pay between the two (月薪差).' },
  },
});

@InputType({ description: 'Order of simulations (模拟排序).' })
export class GradeSimulationSort {
  @Field(() => GradeSimulationSortField, { description: 'By what (排序项).' }) field!: GradeSimulationSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}
@InputType({ description: 'Order of rows (模拟明细排序).' })
export class GradeSimulationRowSort {
  @Field(() => GradeSimulationRowSortField, { description: 'By what (排序项).' }) field!: GradeSimulationRowSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}

@ArgsType()
export class GradeSimulationsArgs {
  @Field(() => GradeSimulationFilter, { nullable: true, description: 'Which (筛选).' }) filter?: GradeSimulationFilter;
  @Field(() => [GradeSimulationSort], { nullable: true, description: 'Order (排序); the latest first when not given.' })
  sort?: GradeSimulationSort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}
@ArgsType()
export class GradeSimulationRowsArgs {
  @Field(() => GradeSimulationRowFilter, { nullable: true, description: 'Which (筛选).' })
  filter?: GradeSimulationRowFilter;
  @Field(() => [GradeSimulationRowSort], { nullable: true, description: 'Order (排序); by name when not given.' })
  sort?: GradeSimulationRowSort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@ObjectType({ description: 'A page of simulations (模拟列表).' })
export class GradeSimulationPage {
  @Field(() => [GradeSimulation], { description: 'Simulations of the page (本页).' }) items!: GradeSimulation[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}
@ObjectType({ description: 'A page of rows (模拟明细列表).' })
export class GradeSimulationRowPage {
  @Field(() => [GradeSimulationRow], { description: 'Rows of the page (本页).' }) items!: GradeSimulationRow[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}
