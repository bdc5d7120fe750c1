import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PeriodObject } from '../../../shared/dated.ts';
import { Document } from '../../../shared/document.ts';
import { Direction, IdFilter, PageInput } from '../../../shared/list.ts';
import { DateTimeScalar, DayScalar } from '../../../shared/scalars.ts';
import { Worker } from '../worker.entity.ts';
import { WorkerFactKind } from '../workers.enums.ts';
import { RequiredPaper } from './required-paper.enums.ts';

/** A record of somebody employed at asOf whose paper no file shows (缺少材料). */
@ObjectType({ description: 'A record of somebody employed at asOf whose paper no file shows (缺少材料).' })
export class MissingDocument {
  @Field(() => ID, { description: 'Kind and record (编号).' }) id!: string;
  @Field(() => WorkerFactKind, { description: 'Kind of record (记录类别).' }) kind!: WorkerFactKind;
  @Field(() => ID, { description: 'The record, as correctFact takes it (记录).' }) factId!: string;
  @Field(() => RequiredPaper, { description: 'What is missing (缺少的材料).' }) paper!: RequiredPaper;
  @Field(() => PeriodObject, { description: 'Days the record holds for (有效期).' }) valid!: PeriodObject;
  @Field(() => String, { nullable: true, description: 'Its title, school or number (名称或编号); null: none.' })
  about!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Title of a paper that is cited without a file (已引用文件); null: none is.',
  })
  cited!: string | null;
  @Field(() => Worker, { description: 'In whose file (社区工作者).' }) worker!: Worker;
}

export enum MissingDocumentSortField {
  NAME = 'NAME',
  DAY = 'DAY',
  PAPER = 'PAPER',
}
registerEnumType(MissingDocumentSortField, {
  name: 'MissingDocumentSortField',
  description: 'What missing papers are ordered by (缺少材料排序项).',
  valuesConfig: {
    NAME: { description: 'Name of the worker, by its pinyin (姓名拼音).' },
    DAY: { description: 'First day of the record (起始日).' },
    PAPER: { description: 'Paper (材料).' },
  },
});

@InputType({ description: 'Order of missing papers (缺少材料排序).' })
export class MissingDocumentSort {
  @Field(() => MissingDocumentSortField, { description: 'By what (排序项).' }) field!: MissingDocumentSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}

@InputType({ description: 'Condition on a paper (材料条件).' })
export class RequiredPaperFilter {
  @Field(() => RequiredPaper, { nullable: true, description: 'Is this (等于).' }) eq?: RequiredPaper;
  @Field(() => [RequiredPaper], { nullable: true, description: 'Is one of these (属于).' }) in?: RequiredPaper[];
}

@InputType({ description: 'Which missing papers (缺少材料筛选); all conditions together.' })
export class MissingDocumentFilter {
  @Field(() => RequiredPaperFilter, { nullable: true, description: 'Paper (材料).' }) paper?: RequiredPaperFilter;
  @Field(() => IdFilter, { nullable: true, description: 'In whose file (社区工作者).' }) worker?: IdFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Unit he is assigned to (所在单位).' }) unit?: IdFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Street, town or park that is or holds his unit (镇街).' })
  town?: IdFilter;
}

@ArgsType()
export class MissingDocumentsArgs {
  @Field(() => MissingDocumentFilter, { nullable: true, description: 'Which (筛选).' }) filter?: MissingDocumentFilter;
  @Field(() => [MissingDocumentSort], { nullable: true, description: 'Order (排序); by name when not given.' })
  sort?: MissingDocumentSort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was believed then (当时所知); now when not given.',
  })
  knownOn?: string;
}

@ObjectType({ description: 'A page of missing papers (缺少材料列表).' })
export class MissingDocumentPage {
  @Field(() => [MissingDocument], { description: 'Missing papers of the page (本页).' }) items!: MissingDocument[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}

/** What a record of a kind must have, and by which text (应备材料规定). */
@ObjectType({ description: 'What a record of a kind must have, and by which text (应备材料规定).' })
export class RequiredDocument {
  @Field(() => RequiredPaper, { description: 'Paper (材料).' }) paper!: RequiredPaper;
  @Field(() => WorkerFactKind, { description: 'Kind of record (记录类别).' }) kind!: WorkerFactKind;
  @Field(() => PeriodObject, { description: 'Days the rule holds for (有效期).' }) valid!: PeriodObject;
  @Field(() => Document, { description: 'By which text (依据文件).' }) document!: Document;
}
