import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../shared/scalars.ts';
import { Role, ScopeKind, UserState } from './access.enums.ts';
import { Person } from './person.entity.ts';

/** Somebody who may log in (用户); bound to exactly one person. The password's hash is not here: the server cannot read it. */
@ObjectType({ description: 'Somebody who may log in (用户), bound to one person.' })
@Entity({ tableName: 'app_user' })
export class User {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Field(() => String, { description: 'Name to log in with, small letters (用户名).' })
  @Property({ type: 'text' })
  username!: string;

  @Field(() => Person, { description: 'Person behind it (人员).' })
  @ManyToOne(() => Person)
  person!: Person;

  @Field(() => [Role], { description: 'Roles (角色).' })
  roles!: Role[];

  @Field(() => ScopeKind, { description: 'How far the user sees (数据范围).' })
  @Property({ type: 'text' })
  scopeKind!: ScopeKind;

  @Field(() => UserState, { description: 'Whether the user may log in (状态).' })
  @Property({ type: 'text' })
  state!: UserState;

  @Field(() => DateTimeScalar, { description: 'When the user was made (创建时间).' })
  @Property({ type: 'datetime', length: 3, defaultRaw: 'now()' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last log-in (上次登录); null: never.' })
  lastLoginAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when log-in is locked after failed attempts (锁定至); null: not locked.',
  })
  lockedUntil!: Date | null;

  @Field(() => Int, { description: 'Version to save against (版本).' })
  @Property({ type: 'integer', version: true })
  version!: number;
}
