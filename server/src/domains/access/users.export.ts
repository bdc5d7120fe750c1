import { offered } from '../../shared/export-list.input.ts';
import { column } from '../../shared/exportable-list.ts';
import { text } from '../../shared/text.ts';
import { UserFilter, UserSort } from './access.inputs.ts';

/** Who may log in, as a file. */
export const usersExport = offered(
  {
    name: 'USERS',
    field: 'users',
    title: text('用户', 'Users'),
    permission: 'users:read',
    root: 'users',
    columns: {
      NAME: column('姓名', 'Name', 'person { name }'),
      USERNAME: column('用户名', 'User name', 'username'),
      ROLES: column('角色', 'Roles', 'roles', { words: 'Role' }),
      SCOPE: column('数据范围', 'Scope', 'scopeKind', { words: 'ScopeKind' }),
      SCOPE_REGIONS: column('数据范围区划', 'Units of the scope', 'scopeRegions { name }'),
      STATE: column('状态', 'State', 'state', { words: 'UserState' }),
      CREATED_AT: column('创建时间', 'Made at', 'createdAt', { as: 'TIME', extra: true }),
      LAST_LOGIN_AT: column('上次登录', 'Last log-in', 'lastLoginAt', { as: 'TIME' }),
    },
  },
  { filter: UserFilter, sort: UserSort, what: 'Users' },
);
