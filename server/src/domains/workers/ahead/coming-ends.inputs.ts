import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateFilter, Direction, IdFilter, PageInput } from '../../../shared/list.ts';
import { DateTimeScalar, DayScalar } from '../../../shared/scalars.ts';
import { ComingEndKind, EndGap } from './coming-end.enums.ts';
import { ComingEnd } from './coming-end.type.ts';

export enum ComingEndSortField {
  DAY = 'DAY',
  NAME = 'NAME',
  KIND = 'KIND',
}
registerEnumType(ComingEndSortField, {
  name: 'ComingEndSortField',
  description: 'What ends are ordered by (到期事项排序项).',
  valuesConfig: {
    DAY: { description: 'Day (到期日).' },
    NAME: { description: 'Name of the worker, by its pinyin (姓名拼音).' },
    KIND: { description: 'Kind (到期类别).' },
  },
});

@InputType({ description: 'Order of ends (到期事项排序).' })
export class ComingEndSort {
  @Field(() => ComingEndSortField, { description: 'By what (排序项).' }) field!: ComingEndSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}

@InputType({ description: 'Condition on what ends (到期类别条件).' })
export class ComingEndKindFilter {
  @Field(() => ComingEndKind, { nullable: true, description: 'Is this (等于).' }) eq?: ComingEndKind;
  @Field(() => [ComingEndKind], { nullable: true, description: 'Is one of these (属于).' }) in?: ComingEndKind[];
}

@InputType({ description: 'Condition on why an end is not known (到期未知条件).' })
export class EndGapFilter {
  @Field(() => EndGap, { nullable: true, description: 'Is this (等于).' }) eq?: EndGap;
  @Field(() => [EndGap], { nullable: true, description: 'Is one of these (属于).' }) in?: EndGap[];
}

@InputType({ description: 'Which ends (到期事项筛选); all conditions together.' })
export class ComingEndFilter {
  @Field(() => ComingEndKindFilter, { nullable: true, description: 'What ends (到期类别).' })
  kind?: ComingEndKindFilter;
  @Field(() => DateFilter, {
    nullable: true,
    description: 'Day it is over (到期日); before asOf: over and not followed by anything.',
  })
  on?: DateFilter;
  @Field(() => EndGapFilter, { nullable: true, description: 'Not known for want of this (到期未知原因).' })
  gap?: EndGapFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Of whom (社区工作者).' }) worker?: IdFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Unit he is assigned to (所在单位).' }) unit?: IdFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Street, town or park that is or holds his unit (镇街).' })
  town?: IdFilter;
}

@ArgsType()
export class ComingEndsArgs {
  @Field(() => ComingEndFilter, { nullable: true, description: 'Which (筛选).' }) filter?: ComingEndFilter;
  @Field(() => [ComingEndSort], { nullable: true, description: 'Order (排序); by day when not given.' })
  sort?: ComingEndSort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was believed then (当时所知); now when not given.',
  })
  knownOn?: string;
}

@ArgsType()
export class EndsAheadArgs {
  @Field(() => Int, { defaultValue: 12, description: 'Months from that of asOf on, at most 36 (月数).' })
  months!: number;
  @Field(() => ID, { nullable: true, description: 'Only of people assigned there or below (区划).' })
  regionId?: string;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was believed then (当时所知); now when not given.',
  })
  knownOn?: string;
}

@ObjectType({ description: 'A page of ends (到期事项列表).' })
export class ComingEndPage {
  @Field(() => [ComingEnd], { description: 'Ends of the page (本页).' }) items!: ComingEnd[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}
