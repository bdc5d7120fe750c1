import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Allow } from '../../shared/access/allow.ts';
import { Column, Id } from '../../shared/column.ts';
import { declareEnum } from '../../shared/declared-enum.ts';
import { DateTimeScalar } from '../../shared/scalars.ts';
import { Person } from '../access/index.ts';
import { Region } from '../regions/index.ts';

export const AuditAction = declareEnum('AuditAction', 'What happened to a row (动作).', {
  INSERT: 'Added (新增).',
  UPDATE: 'Changed (修改).',
  DELETE: 'Deleted (删除).',
});
export type AuditAction = keyof typeof AuditAction;

/**
 * One row that was entered, changed or removed (审计记录). Written by the database in the transaction of the change; nobody, the server
 * included, can write, change or remove one.
 */
@ObjectType({ description: 'One row that was entered, changed or removed (审计记录).' })
@Entity({ tableName: 'audit_entry' })
export class AuditEntry {
  @Id('bigint')
  id!: string;

  @Column(DateTimeScalar, 'When its transaction began (时间).')
  at!: Date;

  @Field(() => Person, { nullable: true, description: 'Who did it (操作人).' })
  @ManyToOne(() => Person, { fieldName: 'actor' })
  actor!: Person | null;

  @Column(String, 'Operation it was part of (操作).')
  operation!: string;

  @Column(String, "Why; the operation's name where nobody said (原因).")
  reason!: string;

  @Field(() => Region, {
    nullable: true,
    description: 'Unit whose rows it concerns, at the time (区划); null: unknown today.',
  })
  @ManyToOne(() => Region, { fieldName: 'region_id', nullable: true })
  region!: Region | null;

  @Column(String, 'Kind of the record it belongs to, such as FACILITY or USER (对象类别).')
  subjectType!: string;

  @Column(ID, 'Id of that record (对象编号).', { type: 'bigint' })
  subjectId!: string;

  @Column(String, 'Table (数据表).', { fieldName: 'table_name' })
  table!: string;

  @Column(ID, 'Id of the row (行号).', { type: 'bigint' })
  rowId!: string;

  @Column(AuditAction, 'What happened to the row (动作).')
  action!: AuditAction;

  @Allow('audit:read')
  @Field(() => String, { nullable: true, description: 'The row before, JSON, secrets as *** (变更前); null: entered.' })
  before!: string | null;

  @Allow('audit:read')
  @Field(() => String, { nullable: true, description: 'The row after, JSON, secrets as *** (变更后); null: removed.' })
  after!: string | null;

  @Field(() => Boolean, { description: 'Whether it stands in the chain already; seconds after the change (已封链).' })
  sealed!: boolean;

  @Column(String, 'Request it was part of (请求号); empty for maintenance.')
  requestId!: string;
}
