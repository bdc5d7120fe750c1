export { type SessionStore, sessionStore } from './session-store.ts';
