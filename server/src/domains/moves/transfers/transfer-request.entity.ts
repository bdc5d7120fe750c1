import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../shared/allow.ts';
import { Document, type TrustGrade } from '../../../shared/document.ts';
import type { DocumentColumns } from '../../../shared/fact.entity.ts';
import { DateTimeScalar, DayScalar } from '../../../shared/scalars.ts';
import { Person } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { Worker } from '../../workers/index.ts';
import { TransferState } from './transfer.enums.ts';

/**
 * A request for a file that another office holds (调动申请). Who asks sees what he asked and how it was decided; whose file it is, is told to who
 * holds it, and to who asked once it has gone over.
 */
@ObjectType({ description: 'A request for a file that another office holds (调动申请).' })
@Entity({ tableName: 'transfer_request' })
export class TransferRequest implements DocumentColumns {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'bigint' })
  id!: string;

  @Property({ type: 'integer' }) toUnitId!: number;
  @Field(() => Region, { nullable: true, description: 'Unit it is asked for (调入单位); null: outside the scope.' })
  toUnit!: Region | null;
  @Field(() => String, {
    description: 'Name of that unit with its street, as at the request, also to who does not see it (调入单位名称).',
  })
  @Property({ type: 'text' })
  toUnitName!: string;
  /** Key of row rights: the unit's that asks. */
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name as who asks knows it (申请所填姓名); null: asked for from the file.',
  })
  @Property({ type: 'text', nullable: true })
  statedName!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Number asked for, masked (身份证号掩码); null: asked for from the file.',
  })
  @Property({ type: 'text', nullable: true })
  idNumberMask!: string | null;

  @Field(() => Worker, {
    nullable: true,
    description: "Whose file (社区工作者); null: outside the scope, or nobody's.",
  })
  worker!: Worker | null;
  @Field(() => String, {
    nullable: true,
    description: 'Name on the file, as at the request (档案姓名); null: told only to who holds or held it.',
  })
  workerName!: string | null;
  @Field(() => Region, {
    nullable: true,
    description: 'Unit the file was held by at the request, then at the decision (调出单位); null: outside the scope.',
  })
  fromUnit!: Region | null;

  @Field(() => DayScalar, { description: 'First day it is asked for (申请调动日).' })
  @Property({ type: 'date' })
  requestedFor!: string;
  @Field(() => String, { description: 'Why (申请理由).' })
  @Property({ type: 'text' })
  reason!: string;
  @Field(() => Document, { nullable: true, description: 'Paper it cites (依据文件); null: none given.' })
  document!: Document | null;
  @Property({ type: 'text', nullable: true }) documentTitle!: string | null;
  @Property({ type: 'text', nullable: true }) documentNumber!: string | null;
  @Property({ type: 'text', nullable: true }) documentArticle!: string | null;
  @Property({ type: 'date', nullable: true }) documentDate!: string | null;
  @Property({ type: 'text', nullable: true }) documentGrade!: TrustGrade | null;

  @Field(() => DateTimeScalar, { description: 'When it was made (申请时间).' })
  @Property({ type: 'datetime', length: 3 })
  requestedAt!: Date;
  @Property({ type: 'integer', fieldName: 'requested_by' }) requestedById!: number;
  @Allow('persons:read')
  @Field(() => Person, { nullable: true, description: 'Who asks (申请人).' })
  requestedBy!: Person | null;
  @Field(() => Boolean, { description: 'Made by who looks at it, who therefore does not decide it (本人申请).' })
  requestedByMe!: boolean;
  @Field(() => DayScalar, { description: 'First day it can no longer be decided (失效日).' })
  @Property({ type: 'date' })
  expiresOn!: string;

  @Field(() => TransferState, { description: 'Where it stands today (状态).' })
  @Property({ type: 'text' })
  state!: TransferState;
  @Field(() => Boolean, {
    description: 'Waits, and who looks at it holds the file and has not asked himself (可由本人答复).',
  })
  decidable!: boolean;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was decided or taken back (办结时间); null: not.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  decidedAt!: Date | null;
  @Property({ type: 'integer', fieldName: 'decided_by', nullable: true }) decidedById!: number | null;
  @Allow('persons:read')
  @Field(() => Person, { nullable: true, description: 'Who decided or took it back (办结人); null: nobody.' })
  decidedBy!: Person | null;
  @Field(() => String, { nullable: true, description: 'Why it was decided so (答复意见); null: none given.' })
  @Property({ type: 'text', nullable: true })
  decisionReason!: string | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day at the new unit, as approved (调动日); null: not approved.',
  })
  @Property({ type: 'date', nullable: true })
  decidedOn!: string | null;

  @Field(() => Int, { description: 'Version to decide against (版本).' })
  @Property({ type: 'integer' })
  version!: number;
}
