import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BooleanFilter, DateFilter, Direction, IdFilter, PageInput, TextFilter } from '../../../shared/list.ts';
import { DateTimeScalar, DayScalar } from '../../../shared/scalars.ts';
import { GradeDecision } from './grade-decision.entity.ts';
import { GradeDecisionKind } from './grade-decision.enums.ts';

@InputType({ description: 'Condition on how a grade came about (定级类别条件).' })
export class GradeDecisionKindFilter {
  @Field(() => GradeDecisionKind, { nullable: true, description: 'Is this (等于).' }) eq?: GradeDecisionKind;
  @Field(() => [GradeDecisionKind], { nullable: true, description: 'Is one of these (属于).' })
  in?: GradeDecisionKind[];
}

@InputType({ description: 'Condition on a grade (等级条件).' })
export class GradeFilter {
  @Field(() => Int, { nullable: true, description: 'Is this (等于).' }) eq?: number;
  @Field(() => [Int], { nullable: true, description: 'Is one of these (属于).' }) in?: number[];
}

@InputType({ description: 'Which decided grades (等级决定筛选); all conditions together.' })
export class GradeDecisionFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Worker (社区工作者).' }) worker?: IdFilter;
  @Field(() => IdFilter, {
    nullable: true,
    description:
      'Street, town, park, community or village the file is held by; a town takes in what lies below (范围).',
  })
  region?: IdFilter;
  @Field(() => GradeFilter, { nullable: true, description: 'Grade (等级).' }) grade?: GradeFilter;
  @Field(() => TextFilter, { nullable: true, description: 'Post, as the scheme calls it (岗位代码).' })
  post?: TextFilter;
  @Field(() => GradeDecisionKindFilter, { nullable: true, description: 'How it came about (定级类别).' })
  kind?: GradeDecisionKindFilter;
  @Field(() => DateFilter, { nullable: true, description: 'Day it holds from (生效日).' }) from?: DateFilter;
  @Field(() => BooleanFilter, { nullable: true, description: 'In force at asOf (时点有效).' }) holding?: BooleanFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Batch it was decided in (批次).' }) batch?: IdFilter;
}

export enum GradeDecisionSortField {
  NAME = 'NAME',
  FROM = 'FROM',
  GRADE = 'GRADE',
}
registerEnumType(GradeDecisionSortField, {
  name: 'GradeDecisionSortField',
  description: 'What decided grades are ordered by (等级决定排序项).',
  valuesConfig: {
    NAME: { description: 'Name of the worker (姓名).' },
    FROM: { description: 'The day they hold from (生效日).' },
    GRADE: { description: 'Grade (等级).' },
  },
});

@InputType({ description: 'Order of decided grades (等级决定排序).' })
export class GradeDecisionSort {
  @Field(() => GradeDecisionSortField, { description: 'By what (排序项).' }) field!: GradeDecisionSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}

@ArgsType()
export class GradeDecisionsArgs {
  @Field(() => GradeDecisionFilter, { nullable: true, description: 'Which (筛选).' }) filter?: GradeDecisionFilter;
  @Field(() => [GradeDecisionSort], { nullable: true, description: 'Order (排序); by name when not given.' })
  sort?: GradeDecisionSort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
  @Field(() => DayScalar, { nullable: true, description: 'Day (时点); today when not given.' }) asOf?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'As believed then (当时所知); now when not given.' })
  knownOn?: string;
}

@ArgsType()
export class GradeDecisionArgs {
  @Field(() => ID, { description: 'Id (编号).' }) id!: string;
  @Field(() => DayScalar, { nullable: true, description: 'Day (时点); today when not given.' }) asOf?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'As believed then (当时所知); now when not given.' })
  knownOn?: string;
}

@ObjectType({ description: 'A page of decided grades (等级决定列表).' })
export class GradeDecisionPage {
  @Field(() => [GradeDecision], { description: 'Decided grades of the page (本页).' }) items!: GradeDecision[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}
