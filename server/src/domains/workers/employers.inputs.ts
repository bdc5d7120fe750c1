import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Direction, PageInput } from '../../shared/list.ts';
import { DayScalar } from '../../shared/scalars.ts';
import { Employer } from './employer.entity.ts';
import { EmployerKind } from './workers.enums.ts';

export enum EmployerSortField {
  NAME = 'NAME',
  KIND = 'KIND',
}
registerEnumType(EmployerSortField, {
  name: 'EmployerSortField',
  description: 'What employers are ordered by (用人单位排序项).',
  valuesConfig: {
    NAME: { description: 'Name, by its pinyin (名称拼音).' },
    KIND: { description: 'Kind (类别).' },
  },
});

@InputType({ description: 'Order of employers (用人单位排序).' })
export class EmployerSort {
  @Field(() => EmployerSortField, { description: 'By what (排序项).' }) field!: EmployerSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}

@InputType({ description: 'Condition on the kind of employer (用人单位类别条件).' })
export class EmployerKindFilter {
  @Field(() => EmployerKind, { nullable: true, description: 'Is this (等于).' }) eq?: EmployerKind;
  @Field(() => [EmployerKind], { nullable: true, description: 'Is one of these (属于).' }) in?: EmployerKind[];
}

@InputType({ description: 'Which employers (用人单位筛选); all conditions together.' })
export class EmployerFilter {
  @Field(() => EmployerKindFilter, { nullable: true, description: 'Kind (类别).' }) kind?: EmployerKindFilter;
  @Field(() => Boolean, { nullable: true, description: 'Employs people at asOf, or is closed (在用或停用).' })
  open?: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      'Part of the name, or the beginning of pinyin, initials or credit code (搜索：名称、拼音、首字母、信用代码).',
  })
  search?: string;
}

@ArgsType()
export class EmployersArgs {
  @Field(() => EmployerFilter, { nullable: true, description: 'Which (筛选).' }) filter?: EmployerFilter;
  @Field(() => [EmployerSort], { nullable: true, description: 'Order (排序); by name when not given.' })
  sort?: EmployerSort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
}

@ArgsType()
export class EmployerArgs {
  @Field(() => ID, { description: 'Id (编号).' }) id!: string;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
}

@ObjectType({ description: 'A page of employers (用人单位列表).' })
export class EmployerPage {
  @Field(() => [Employer], { description: 'Employers of the page (本页).' }) items!: Employer[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}

@InputType({ description: 'An employer to enter or to change (用人单位登记、修改).' })
export class SaveEmployerInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: 'Employer (用人单位); null: a new one.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version it was read at (版本); with the id.' })
  version?: number | null;
  @Field(() => ID, {
    description: 'Street, town or district that keeps the entry (登记区划); cannot be changed later.',
  })
  regionId!: string;
  @Field(() => EmployerKind, { description: 'Kind (类别).' }) kind!: EmployerKind;
  @Field(() => String, { description: 'Name (名称).' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Unified social credit code (统一社会信用代码).' })
  creditCode?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'First day it employs nobody any more (停用日).' })
  closedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Reason (原因).' }) reason?: string | null;
}
