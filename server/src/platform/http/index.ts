export { createServer, type Server, type ServerOptions } from './server.ts';
export type { SessionStore } from './session-cookie.ts';
export { today } from './today.ts';
