import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
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
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'integer' })
  id!: number;

  /** Key of row rights: the district or a town-level unit. */
  @Property({ type: 'integer' }) regionId!: number;

  @Field(() => Region, {
    nullable: true,
    description:
      'Street, town or district that keeps the entry, one that is no more as on its last day (登记区划); null: outside the scope.',
  })
  region!: Region | null;

  @Field(() => EmployerKind, { description: 'Kind (类别).' })
  @Property({ type: 'text' })
  kind!: EmployerKind;

  @Field(() => String, { description: 'Name (名称).' })
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' }) pinyin!: string;
  @Property({ type: 'text' }) initials!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code, 18 characters (统一社会信用代码); null: not given.',
  })
  @Property({ type: 'text', nullable: true })
  creditCode!: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day it employs nobody any more (停用日); null: it goes on.',
  })
  @Property({ type: 'date', nullable: true })
  closedOn!: string | null;

  @Field(() => Int, { description: 'Version to save against (版本).' })
  @Property({ type: 'integer', version: true })
  version!: number;
}
