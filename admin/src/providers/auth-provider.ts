import { ChangeMyPasswordDocument, LoginDocument, type LoginInput, LogoutDocument } from '@jiceng/schema/access.ts';
import type { AuthProvider } from 'ra-core';
import { ServerError } from './errors.ts';
import { request } from './gql.ts';
import { isAllowed } from './permissions.ts';
import { fetchMe, forgetMe, rememberMe } from './session.ts';

/** The session is an HttpOnly cookie; the console knows of it only what `me` says. */
export const authProvider = {
  async login(input: LoginInput) {
    const { login } = await request(LoginDocument, { input });
    rememberMe(login);
  },

  async logout() {
    forgetMe();
    // A session that is already gone needs no second farewell.
    await request(LogoutDocument, {}).catch(() => undefined);
    return '/login';
  },

  async checkAuth() {
    const me = await fetchMe();
    if (!me) {
      forgetMe();
      throw new ServerError([{ message: '', extensions: { code: 'UNAUTHENTICATED' } }], 401, null);
    }
  },

  async checkError(error: unknown) {
    if (error instanceof ServerError && error.code === 'UNAUTHENTICATED') {
      forgetMe();
      throw error;
    }
  },

  async getIdentity() {
    const me = await fetchMe();
    return me ? { id: me.id, fullName: me.person.name, me } : { id: '' };
  },

  async getPermissions() {
    return (await fetchMe())?.permissions ?? [];
  },

  async canAccess({ resource, action }: { resource: string; action: string }) {
    const me = await fetchMe();
    return me !== null && isAllowed(me.permissions, resource, action);
  },
} satisfies AuthProvider;

export const changeMyPassword = (currentPassword: string, newPassword: string) =>
  request(ChangeMyPasswordDocument, { input: { currentPassword, newPassword } });
