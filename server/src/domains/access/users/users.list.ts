import { sql } from 'kysely';
import { Field, InputType } from 'type-graphql';
import { column } from '../../../shared/exports/exportable-list.ts';
import { oneOf, search } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { fieldColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { laterColumn } from '../../../shared/reads/declared-list/later-fields.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import type { RowName, Sql } from '../../../shared/reads/reads.ts';
import { Role, UserStateFilter } from '../access.enums.ts';
import { User } from './user.entity.ts';

const of = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const personName = (row: RowName): Sql => sql`(select p.name from person p where p.id = ${of(row, 'person_id')})`;
export const lastLoginAt = (row: RowName): Sql =>
  sql`(select max(a.at) from login_attempt a where a.user_id = ${of(row, 'id')} and a.outcome = 'SUCCEEDED')`;

@InputType({ description: 'Condition on a role (角色条件).' })
class RoleFilter {
  @Field(() => Role, { nullable: true, description: 'Has this one (等于).' }) eq?: Role;
}

export const userList = declareList({
  entity: User,
  right: 'users:read',
  words: {
    en: 'users',
    zh: '用户',
    instead: {
      sortField: 'What users are sorted by (排序字段).',
      sortBy: 'Field (字段).',
      filter: 'Which users (用户筛选).',
      page: 'A page of users (用户分页).',
      items: 'Users (用户).',
      total: 'How many in all (总数).',
    },
  },
  many: { root: 'users', description: 'Users (用户列表).' },
  one: { root: 'user', description: 'One user (用户).' },
  filters: {
    // position, not LIKE: a % in the search is a letter like any other.
    search: search(
      'Part of the user name or of the name (搜索).',
      (row, _env, value) =>
        sql`(position(lower(${value}) in ${of(row, 'username')}) > 0 or position(lower(${value}) in lower(${personName(row)})) > 0)`,
      { guardedBy: 'username' },
    ),
    role: oneOf(
      RoleFilter,
      'Role (角色).',
      {
        test: (row, _env, test) =>
          sql`exists (select from user_role r where r.user_id = ${of(row, 'id')} and ${test(sql.ref('r.role'))})`,
      },
      { guardedBy: 'roles' },
    ),
    state: oneOf(UserStateFilter, 'State (状态).'),
  },
  sorts: {
    USERNAME: order('User name (用户名).', 'username'),
    NAME: order('Name of the person (姓名).', 'person', personName),
    CREATED_AT: order('When the user was made (创建时间).', 'createdAt'),
    LAST_LOGIN_AT: order('Last log-in, never last (上次登录).', 'lastLoginAt', lastLoginAt),
  },
  defaultOrder: fieldColumn('username'),
  leaves: {
    title: ['用户', 'Users'],
    what: 'Users',
    columns: {
      NAME: column('姓名', 'Name', 'person { name }'),
      USERNAME: column('用户名', 'User name', 'username'),
      ROLES: column('角色', 'Roles', 'roles', { words: 'Role' }),
      SCOPE: column('数据范围', 'Scope', 'scopeKind', { words: 'ScopeKind' }),
      SCOPE_REGIONS: laterColumn('数据范围区划', 'Units of the scope', 'scopeRegions { name }'),
      STATE: column('状态', 'State', 'state', { words: 'UserState' }),
      CREATED_AT: column('创建时间', 'Made at', 'createdAt', { as: 'TIME', extra: true }),
      LAST_LOGIN_AT: column('上次登录', 'Last log-in', 'lastLoginAt', { as: 'TIME' }),
    },
  },
});
