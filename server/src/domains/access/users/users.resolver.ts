import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { UserState } from '../access.enums.ts';
import {
  CreateUserInput,
  ResetPasswordInput,
  SetUserRolesInput,
  SetUserScopeInput,
  UserStateInput,
} from '../access.inputs.ts';
import { User } from './user.entity.ts';
import { changeUser, createUser, givePassword } from './user-operations.ts';
import { setUserRoles, setUserScope, setUserState } from './users.service.ts';

@Resolver(() => User)
export class UsersResolver {
  @Allow('users:manage')
  @Mutation(() => User, { description: 'Makes a person and a user bound to it (新建用户).' })
  createUser(@Arg('input', () => CreateUserInput) input: CreateUserInput, @Ctx() ctx: Context) {
    return createUser(ctx, input);
  }

  @Allow('users:manage')
  @Mutation(() => User, { description: 'Sets all roles of a user (设置角色).' })
  setUserRoles(@Arg('input', () => SetUserRolesInput) input: SetUserRolesInput, @Ctx() ctx: Context) {
    return changeUser(ctx, 'setUserRoles', input, (em, change) => setUserRoles(em, change, input.roles));
  }

  @Allow('users:manage')
  @Mutation(() => User, { description: 'Sets how far a user sees (设置数据范围).' })
  setUserScope(@Arg('input', () => SetUserScopeInput) input: SetUserScopeInput, @Ctx() ctx: Context) {
    return changeUser(ctx, 'setUserScope', input, (em, change) => setUserScope(em, change, input.scope));
  }

  @Allow('users:manage')
  @Mutation(() => User, { description: 'A user may no longer log in; sessions end (停用用户).' })
  disableUser(@Arg('input', () => UserStateInput) input: UserStateInput, @Ctx() ctx: Context) {
    return changeUser(ctx, 'disableUser', input, (em, change) => setUserState(em, change, UserState.DISABLED));
  }

  @Allow('users:manage')
  @Mutation(() => User, { description: 'A user may log in again; a lock ends (启用用户).' })
  enableUser(@Arg('input', () => UserStateInput) input: UserStateInput, @Ctx() ctx: Context) {
    return changeUser(ctx, 'enableUser', input, (em, change) => setUserState(em, change, UserState.ACTIVE));
  }

  @Allow('users:manage')
  @Mutation(() => User, { description: 'Gives a user another password; sessions and a lock end (重置密码).' })
  resetPassword(@Arg('input', () => ResetPasswordInput) input: ResetPasswordInput, @Ctx() ctx: Context) {
    return givePassword(ctx, input);
  }
}
