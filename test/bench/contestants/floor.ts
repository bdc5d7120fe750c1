import path from 'node:path';
import { type Contestant, startProgram } from '../contestant.ts';

/** Hand-written SQL behind Fastify, without GraphQL and rights: what the machine can do at all. */
export const floor: Contestant = {
  name: 'floor',
  async start({ settings, connections, superUrl }, databaseUrl) {
    // The door of the counting run stands before the same database, so only the account differs.
    const url = Object.assign(new URL(superUrl), { host: new URL(databaseUrl).host });
    const running = await startProgram([path.join(import.meta.dirname, 'floor-server.ts')], {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATABASE_URL: url.href,
      SETTINGS: JSON.stringify(settings),
      CONNECTIONS: String(connections),
    });
    return {
      ...running,
      ask: (question, variables) => ({ path: `/${question}`, headers: {}, body: JSON.stringify(variables) }),
      read: (_question, answer) => answer,
    };
  },
};
