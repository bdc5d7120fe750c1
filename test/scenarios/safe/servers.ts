import { connect, type DatabaseUrls, poolOf } from '../../../server/src/platform/database/index.ts';
import { createServer, type Server } from '../../../server/src/platform/http/index.ts';
import type { createLogger } from '../../../server/src/platform/logging/index.ts';
import { sessionStore } from '../../../server/src/platform/sessions/index.ts';
import { SLICES } from '../../../server/src/platform/slices.ts';
import { ACCESS_POLICY } from '../../../server/src/shared/access-policy.ts';
import { Client } from '../../support/client.ts';
import { LIMITS, PASSWORD, TODAY } from '../../support/house.ts';
import { TEST_VAULT } from '../../support/vault.ts';

export interface Running {
  readonly server: Server;
  /** A browser of its own that logs in with its first question. */
  as(username: string): Client;
  close(): Promise<void>;
}

/** The whole server on a database that is there already. */
export async function serverOn(urls: DatabaseUrls, log?: ReturnType<typeof createLogger>): Promise<Running> {
  const orm = await connect(
    urls.app,
    SLICES.flatMap((slice) => slice.entities),
    { poolSize: 4 },
  );
  const server = await createServer({
    orm,
    slices: SLICES,
    sessions: sessionStore(await poolOf(orm), ACCESS_POLICY),
    policy: ACCESS_POLICY,
    demo: true,
    vault: TEST_VAULT,
    today: () => TODAY,
    limits: LIMITS,
    secureCookie: false,
    trustProxy: false,
    logLevel: 'silent',
    ...(log && { log }),
    host: '127.0.0.1',
    port: 0,
    consoleFolder: null,
  });
  return {
    server,
    as: (username) =>
      new Client(server.url, async (client) => {
        await client.data('mutation ($input: LoginInput!) { login(input: $input) { id } }', {
          input: { username, password: PASSWORD },
        });
      }),
    close: async () => {
      await server.close();
      await orm.close();
    },
  };
}
