export { type SessionStore, type Supposition, sessionStore } from './session-store.ts';
