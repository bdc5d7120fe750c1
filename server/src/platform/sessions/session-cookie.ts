import type { AccessPolicy } from '../../shared/access-policy.ts';
import type { SessionControl } from '../../shared/context.ts';
import { tokenHashOf } from './session-store.ts';

/** With `Secure` the browser only takes it from this host itself, over HTTPS, for every path (`__Host-`). */
export const cookieName = (secure: boolean): string => (secure ? '__Host-jiceng' : 'jiceng');

/** HttpOnly: no script reads it. Lax: no other site's form or script sends it. No age: it ends with the browser, and the server ends it sooner. */
export const cookieOptions = (secure: boolean) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const satisfies Record<string, string | boolean>;

/** The answer's side of a cookie, whatever the HTTP server is. */
export interface CookieAnswer {
  set(name: string, value: string, options: ReturnType<typeof cookieOptions>): void;
  clear(name: string, options: ReturnType<typeof cookieOptions>): void;
}

/** `token` is the value the request's cookie of that name had. */
export function sessionControl(
  token: string | undefined,
  policy: AccessPolicy,
  secure: boolean,
  answer: CookieAnswer,
): SessionControl {
  return {
    policy,
    tokenHash: tokenHashOf(token),
    set: (fresh) => answer.set(cookieName(secure), fresh, cookieOptions(secure)),
    clear: () => answer.clear(cookieName(secure), cookieOptions(secure)),
  };
}
