export { type CookieAnswer, cookieName, cookieOptions, sessionControl } from './session-cookie.ts';
export { type SessionStore, sessionStore, tokenHashOf } from './session-store.ts';
