import { UsersDocument } from '@jiceng/schema/access.ts';
import { eq, listed, sortBy, textOf } from './resource.ts';

export const users = listed(UsersDocument, 'users', ({ filter, sort }) => ({
  filter: {
    role: eq(filter.role),
    state: eq(filter.state),
    search: textOf(filter.search),
  },
  sort: sortBy(sort, {
    username: 'USERNAME',
    name: 'NAME',
    createdAt: 'CREATED_AT',
    lastLoginAt: 'LAST_LOGIN_AT',
  }),
}));
