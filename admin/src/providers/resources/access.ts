import { type Role, UserDocument, type UserState, UsersDocument } from '@jiceng/schema/access.ts';
import { request } from '../gql.ts';
import { eq, type Resource, sortBy, textOf } from './resource.ts';

export const users: Resource = {
  async list({ filter, page, sort, signal }) {
    const { users } = await request(
      UsersDocument,
      {
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
        page,
      },
      signal,
    );
    return { data: users.items, total: users.totalCount };
  },
  async one({ id, signal }) {
    return (await request(UserDocument, { id }, signal)).user;
  },
};
