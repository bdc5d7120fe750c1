export { createServer, type Server, type ServerOptions } from './server.ts';
export { today } from './today.ts';
