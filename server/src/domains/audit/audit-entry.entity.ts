import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Allow } from '../../shared/allow.ts';
import { DateTimeScalar } from '../../shared/scalars.ts';
import { Person } from '../access/index.ts';
import { Region } from '../regions/index.ts';

export enum AuditAction {
  INSERT = 'INSERT',
  UPDATE = 'UPDATE',
  DELETE = 'DELETE',
}
registerEnumType(AuditAction, {
  name: 'AuditAction',
  description: 'What happened to a row (动作).',
  valuesConfig: {
    INSERT: { description: 'Added (新增).' },
    UPDATE: { description: 'Changed (修改).' },
    DELETE: { description: 'Deleted (删除).' },
  },
});

/**
 * One row that was entered, changed or removed (审计记录). Written by the database in the transaction of the change; nobody, the server
 * included, can write, change or remove one.
 */
@ObjectType({ description: 'One row that was entered, changed or removed (审计记录).' })
@Entity({ tableName: 'audit_entry' })
export class AuditEntry {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'bigint' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When its transaction began (时间).' })
  @Property({ type: 'datetime', length: 3 })
  at!: Date;

  @Field(() => Person, { nullable: true, description: 'Who did it (操作人).' })
  @ManyToOne(() => Person, { fieldName: 'actor' })
  actor!: Person | null;

  @Field(() => String, { description: 'Operation it was part of (操作).' })
  @Property({ type: 'text' })
  operation!: string;

  @Field(() => String, { description: "Why; the operation's name where nobody said (原因)." })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => Region, {
    nullable: true,
    description: 'Unit whose rows it concerns, at the time (区划); null: unknown today.',
  })
  @ManyToOne(() => Region, { fieldName: 'region_id', nullable: true })
  region!: Region | null;

  @Field(() => String, { description: 'Kind of the record it belongs to, such as FACILITY or USER (对象类别).' })
  @Property({ type: 'text' })
  subjectType!: string;

  @Field(() => ID, { description: 'Id of that record (对象编号).' })
  @Property({ type: 'bigint' })
  subjectId!: string;

  @Field(() => String, { description: 'Table (数据表).' })
  @Property({ type: 'text', fieldName: 'table_name' })
  table!: string;

  @Field(() => ID, { description: 'Id of the row (行号).' })
  @Property({ type: 'bigint' })
  rowId!: string;

  @Field(() => AuditAction, { description: 'What happened to the row (动作).' })
  @Property({ type: 'text' })
  action!: AuditAction;

  @Allow('audit:read')
  @Field(() => String, { nullable: true, description: 'The row before, JSON, secrets as *** (变更前); null: entered.' })
  before!: string | null;

  @Allow('audit:read')
  @Field(() => String, { nullable: true, description: 'The row after, JSON, secrets as *** (变更后); null: removed.' })
  after!: string | null;

  @Field(() => Boolean, { description: 'Whether it stands in the chain already; seconds after the change (已封链).' })
  sealed!: boolean;

  @Field(() => String, { description: 'Request it was part of (请求号); empty for maintenance.' })
  @Property({ type: 'text' })
  requestId!: string;
}
