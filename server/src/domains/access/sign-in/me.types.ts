import { Field, ID, ObjectType } from 'type-graphql';
import { DayScalar } from '../../../shared/scalars.ts';
import { Role, ScopeKind } from '../access.enums.ts';
import { Person } from '../persons/person.entity.ts';

/** Data scope (数据范围) as it is shown; the slice of regions adds which ones. */
@ObjectType({ description: 'Data scope (数据范围).' })
export class Scope {
  @Field(() => ScopeKind, { description: 'Kind (类别).' }) kind!: ScopeKind;
}

@ObjectType({ description: 'Whoever is logged in (当前用户).' })
export class Me {
  @Field(() => ID, { description: 'Id of the user (用户编号).' }) id!: string;
  @Field(() => String, { description: 'Name to log in with (用户名).' }) username!: string;
  @Field(() => Person, { description: 'Person behind the user (人员).' }) person!: Person;
  @Field(() => [Role], { description: 'Roles (角色).' }) roles!: Role[];
  @Field(() => [String], { description: 'What these roles may do (权限).' }) permissions!: string[];
  @Field(() => Scope, { description: 'Data scope (数据范围).' }) scope!: Scope;
  @Field(() => DayScalar, { description: "Today in the office's time zone (今天)." }) today!: string;
  @Field(() => String, { description: 'Name of that time zone, such as Asia/Shanghai (时区).' }) timeZone!: string;
  @Field(() => Boolean, { description: 'Whether the data is invented (演示数据).' }) demo!: boolean;
}

@ObjectType({ description: 'A line of the role table (角色权限).' })
export class RolePermissions {
  @Field(() => Role, { description: 'Role (角色).' }) role!: Role;
  @Field(() => [String], { description: 'What it may do (权限).' }) permissions!: string[];
}
