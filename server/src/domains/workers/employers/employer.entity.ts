import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { Region } from '../../regions/index.ts';
import { EmployerKind } from '../workers.enums.ts';

/**
 * Who employs community workers (用人单位): a street, a town, or a company that dispatches them to several streets. Read by everybody who may
 * read workers; changed only by who holds its region.
 */
@ObjectType({ description: 'Who employs community workers (用人单位).' })
@Entity({ tableName: 'employer' })
export class Employer {
  @Id()
  id!: number;

  /** Key of row rights: the district or a town-level unit. */
  @Property({ type: 'integer' }) regionId!: number;

  @Field(() => Region, {
    nullable: true,
    description:
      'Street, town or district that keeps the entry, one that is no more as on its last day (登记区划); null: outside the scope.',
  })
  region!: Region | null;

  @Column(EmployerKind, 'Kind (类别).')
  kind!: EmployerKind;

  @Column(String, 'Name (名称).')
  name!: string;

  @Property({ type: 'text' }) pinyin!: string;
  @Property({ type: 'text' }) initials!: string;

  @Column(String, 'Unified social credit code, 18 characters (统一社会信用代码); null: not given.', { nullable: true })
  creditCode!: string | null;

  @Column(DayScalar, 'First day it employs nobody any more (停用日); null: it goes on.', { nullable: true })
  closedOn!: string | null;

  @Column(Int, 'Version to save against (版本).', { version: true })
  version!: number;
}
