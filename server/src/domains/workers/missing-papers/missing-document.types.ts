import { Field, ID, ObjectType } from 'type-graphql';
import { Document } from '../../../shared/document.ts';
import { PeriodObject } from '../../../shared/time/dated.ts';
import { Worker } from '../file/worker.entity.ts';
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

/** What a record of a kind must have, and by which text (应备材料规定). */
@ObjectType({ description: 'What a record of a kind must have, and by which text (应备材料规定).' })
export class RequiredDocument {
  @Field(() => RequiredPaper, { description: 'Paper (材料).' }) paper!: RequiredPaper;
  @Field(() => WorkerFactKind, { description: 'Kind of record (记录类别).' }) kind!: WorkerFactKind;
  @Field(() => PeriodObject, { description: 'Days the rule holds for (有效期).' }) valid!: PeriodObject;
  @Field(() => Document, { description: 'By which text (依据文件).' }) document!: Document;
}
