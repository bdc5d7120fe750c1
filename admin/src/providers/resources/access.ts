import { type Role, type UserState, UsersDocument } from '@jiceng/schema/access.ts';
import { request } from '../gql.ts';
import { type Asking, eq, type Resource, sortBy, textOf } from './resource.ts';

const usersAsked = ({ filter, sort }: Asking) => ({
  filter: {
    role: eq<Role>(filter.role),
    state: eq<UserState>(filter.state),
    search: textOf(filter.search),
  },
  sort: sortBy(sort, {
    username: 'USERNAME',
    name: 'NAME',
    createdAt: 'CREATED_AT',
    lastLoginAt: 'LAST_LOGIN_AT',
  }),
});

export const users: Resource = {
  asked: usersAsked,
  async list({ page, signal, ...asking }) {
    const { users } = await request(UsersDocument, { ...usersAsked(asking), page }, signal);
    return { data: users.items, total: users.totalCount };
  },
};
