import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { Document } from '../../../shared/document.ts';
import { DateTimeScalar, DayScalar } from '../../../shared/scalars.ts';
import { Citing } from '../../../shared/time/fact.entity.ts';
import { type Person, PersonField } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { Worker } from '../../workers/index.ts';
import { TransferState } from './transfer.enums.ts';

/**
 * A request for a file that another office holds (调动申请). Who asks sees what he asked and how it was decided; whose file it is, is told to who
 * holds it, and to who asked once it has gone over.
 */
@ObjectType({ description: 'A request for a file that another office holds (调动申请).' })
@Entity({ tableName: 'transfer_request' })
export class TransferRequest extends Citing {
  @Id('bigint')
  id!: string;

  @Property({ type: 'integer' }) toUnitId!: number;
  @Field(() => Region, { nullable: true, description: 'Unit it is asked for (调入单位); null: outside the scope.' })
  toUnit!: Region | null;
  @Column(String, 'Name of that unit with its street, as at the request, also to who does not see it (调入单位名称).')
  toUnitName!: string;
  /** Key of row rights: the unit's that asks. */
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;

  @Column(String, 'Name as who asks knows it (申请所填姓名); null: asked for from the file.', { nullable: true })
  statedName!: string | null;
  @Column(String, 'Number asked for, masked (身份证号掩码); null: asked for from the file.', { nullable: true })
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

  @Column(DayScalar, 'First day it is asked for (申请调动日).')
  requestedFor!: string;
  @Column(String, 'Why (申请理由).')
  reason!: string;
  @Field(() => Document, { nullable: true, description: 'Paper it cites (依据文件); null: none given.' })
  document!: Document | null;

  @Column(DateTimeScalar, 'When it was made (申请时间).')
  requestedAt!: Date;
  @Property({ type: 'integer', fieldName: 'requested_by' }) requestedById!: number;
  @PersonField('Who asks (申请人).')
  requestedBy!: Person | null;
  @Field(() => Boolean, { description: 'Made by who looks at it, who therefore does not decide it (本人申请).' })
  requestedByMe!: boolean;
  @Column(DayScalar, 'First day it can no longer be decided (失效日).')
  expiresOn!: string;

  @Column(TransferState, 'Where it stands today (状态).')
  state!: TransferState;
  @Field(() => Boolean, {
    description: 'Waits, and who looks at it holds the file and has not asked himself (可由本人答复).',
  })
  decidable!: boolean;
  @Column(DateTimeScalar, 'When it was decided or taken back (办结时间); null: not.', { nullable: true })
  decidedAt!: Date | null;
  @Property({ type: 'integer', fieldName: 'decided_by', nullable: true }) decidedById!: number | null;
  @PersonField('Who decided or took it back (办结人); null: nobody.')
  decidedBy!: Person | null;
  @Column(String, 'Why it was decided so (答复意见); null: none given.', { nullable: true })
  decisionReason!: string | null;
  @Column(DayScalar, 'First day at the new unit, as approved (调动日); null: not approved.', { nullable: true })
  decidedOn!: string | null;

  @Column(Int, 'Version to decide against (版本).')
  version!: number;
}
