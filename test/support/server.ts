import type { MikroORM } from '@mikro-orm/postgresql';
import { poolOf } from '../../server/src/platform/database/index.ts';
import { createServer, type Server, type ServerOptions } from '../../server/src/platform/http/index.ts';
import { sessionStore } from '../../server/src/platform/sessions/index.ts';
import { SLICES } from '../../server/src/platform/slices.ts';
import { ACCESS_POLICY } from '../../server/src/shared/access/access-policy.ts';
import { Client } from './client.ts';
import { TEST_VAULT } from './vault.ts';

/** Day on which the scenarios play. */
export const TODAY = '2026-11-24';
export const PASSWORD = 'Lantern-7-of-the-Yard';
/** The product's own limits (config.ts). */
export const LIMITS = { depth: 15, aliases: 30, tokens: 2000, directives: 20, cost: 20_000, bodyBytes: 256 * 1024 };

/** The whole server over a database that is there, on a free port and without a console, but for what a test is about. */
export async function serverOver(orm: MikroORM, about: Partial<ServerOptions> = {}): Promise<Server> {
  const policy = about.policy ?? ACCESS_POLICY;
  return createServer({
    orm,
    slices: SLICES,
    sessions: about.sessions ?? sessionStore(await poolOf(orm), policy),
    policy,
    demo: true,
    vault: TEST_VAULT,
    today: () => TODAY,
    limits: LIMITS,
    secureCookie: false,
    trustProxy: false,
    logLevel: process.env.TEST_LOG ?? 'silent',
    host: '127.0.0.1',
    port: 0,
    consoleFolder: null,
    ...about,
  });
}

/** A browser of its own that logs in with its first question. */
export const browserOf = (server: Server, username: string, password = PASSWORD): Client =>
  new Client(server.url, async (client) => {
    await client.data('mutation ($input: LoginInput!) { login(input: $input) { id } }', {
      input: { username, password },
    });
  });
