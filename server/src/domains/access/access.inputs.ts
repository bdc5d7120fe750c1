import { Field, ID, InputType, Int } from 'type-graphql';
import { Role, ScopeKind } from './access.enums.ts';

const REASON = "Why (原因); without one the operation's name stands in the audit.";
const KEY = 'Made by the client once per intended change; a repeat answers the first result (幂等键).';

@InputType({ description: 'Log-in (登录).' })
export class LoginInput {
  @Field(() => String, { description: 'User name (用户名).' }) username!: string;
  @Field(() => String, { description: 'Password (密码).' }) password!: string;
}

@InputType({ description: 'Change of the own password (修改密码).' })
export class ChangeMyPasswordInput {
  @Field(() => String, { description: 'Password now (当前密码).' }) currentPassword!: string;
  @Field(() => String, { description: 'Password from now on (新密码).' }) newPassword!: string;
}

@InputType({ description: 'Data scope (数据范围).' })
export class ScopeInput {
  @Field(() => ScopeKind, { description: 'Kind (类别).' }) kind!: ScopeKind;
  @Field(() => [ID], {
    defaultValue: [],
    description:
      'Ids of the district or of streets, towns and parks (区划); none for 全部 and 本人, one for 本级 and 本级及以下.',
  })
  regionIds!: string[];
}

@InputType({ description: 'A new user and the person behind it (新用户).' })
export class CreateUserInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => String, { description: 'User name, 2 to 40 small letters, digits, dots, hyphens (用户名).' })
  username!: string;
  @Field(() => String, { description: 'Name of the person (姓名).' }) name!: string;
  @Field(() => String, { description: 'First password (初始密码).' }) password!: string;
  @Field(() => [Role], { description: 'Roles (角色).' }) roles!: Role[];
  @Field(() => ScopeInput, { description: 'Data scope (数据范围).' }) scope!: ScopeInput;
  @Field(() => String, { nullable: true, description: REASON }) reason?: string;
}

@InputType({ description: 'Other roles of a user (设置角色).' })
export class SetUserRolesInput {
  @Field(() => ID, { description: 'User (用户编号).' }) id!: string;
  @Field(() => Int, { description: 'Version this is based on (版本).' }) version!: number;
  @Field(() => [Role], { description: 'All roles from now on (角色).' }) roles!: Role[];
  @Field(() => String, { nullable: true, description: REASON }) reason?: string;
}

@InputType({ description: 'Another data scope of a user (设置数据范围).' })
export class SetUserScopeInput {
  @Field(() => ID, { description: 'User (用户编号).' }) id!: string;
  @Field(() => Int, { description: 'Version this is based on (版本).' }) version!: number;
  @Field(() => ScopeInput, { description: 'Data scope (数据范围).' }) scope!: ScopeInput;
  @Field(() => String, { nullable: true, description: REASON }) reason?: string;
}

@InputType({ description: 'Which user is enabled or disabled (启用、停用).' })
export class UserStateInput {
  @Field(() => ID, { description: 'User (用户编号).' }) id!: string;
  @Field(() => Int, { description: 'Version this is based on (版本).' }) version!: number;
  @Field(() => String, { nullable: true, description: REASON }) reason?: string;
}

@InputType({ description: 'Another password for a user (重置密码).' })
export class ResetPasswordInput {
  @Field(() => ID, { description: 'User (用户编号).' }) id!: string;
  @Field(() => Int, { description: 'Version this is based on (版本).' }) version!: number;
  @Field(() => String, { description: 'Password from now on (新密码).' }) newPassword!: string;
  @Field(() => String, { nullable: true, description: REASON }) reason?: string;
}
