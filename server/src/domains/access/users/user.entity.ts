import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { DateTimeScalar } from '../../../shared/scalars.ts';
import { Role, ScopeKind, UserState } from '../access.enums.ts';
import { Person } from '../persons/person.entity.ts';

/** Somebody who may log in (用户); bound to exactly one person. The password's hash is not here: the server cannot read it. */
@ObjectType({ description: 'Somebody who may log in (用户), bound to one person.' })
@Entity({ tableName: 'app_user' })
export class User {
  @Id()
  id!: number;

  @Column(String, 'Name to log in with, small letters (用户名).')
  username!: string;

  @Field(() => Person, { description: 'Person behind it (人员).' })
  @ManyToOne(() => Person)
  person!: Person;

  @Field(() => [Role], { description: 'Roles (角色).' })
  roles!: Role[];

  @Column(ScopeKind, 'How far the user sees (数据范围).')
  scopeKind!: ScopeKind;

  @Column(UserState, 'Whether the user may log in (状态).')
  state!: UserState;

  @Column(DateTimeScalar, 'When the user was made (创建时间).', { defaultRaw: 'now()' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last log-in (上次登录); null: never.' })
  lastLoginAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when log-in is locked after failed attempts (锁定至); null: not locked.',
  })
  lockedUntil!: Date | null;

  @Column(Int, 'Version to save against (版本).', { version: true })
  version!: number;
}
