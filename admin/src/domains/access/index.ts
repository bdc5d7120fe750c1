import { Role, ScopeKind, UserState } from '@jiceng/schema/enum-words.ts';
import { lazy } from 'react';
import { users } from '../../providers/resources/access.ts';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';
import * as accessWords from './access.words.ts';
import { operations } from './operations.ts';

const rights = {
  users: { list: 'users:read', show: 'users:read', create: 'users:manage', edit: 'users:manage' },
  roles: { list: 'users:read' },
} as const satisfies Rights;

export const accessSlice: ConsoleSlice<typeof rights> = {
  name: 'access',
  rights,
  pages: {
    users: {
      data: users,
      list: lazy(() => import('./users/UserList.tsx')),
      show: lazy(() => import('./users/UserShow.tsx')),
      create: lazy(() => import('./users/UserCreate.tsx')),
      menu: { group: 'administration', at: 1, zh: '用户', en: 'Users' },
    },
    roles: { menu: { group: 'administration', at: 2, zh: '角色与权限', en: 'Roles and rights' } },
  },
  routes: {
    '/roles': lazy(() => import('./roles/RoleTable.tsx')),
    '/password': lazy(() => import('./sign-in/PasswordPage.tsx')),
  },
  words: [accessWords],
  enums: { Role, ScopeKind, UserState },
  operations,
  subjects: {
    USER: { zh: '用户', en: 'User', audit: (id) => `/users/${id}/show` },
    PERSON: { zh: '人员', en: 'Person', audit: null },
  },
};
