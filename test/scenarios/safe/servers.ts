import { connect, type DatabaseUrls } from '../../../server/src/platform/database/index.ts';
import { type Server } from '../../../server/src/platform/http/index.ts';
import type { createLogger } from '../../../server/src/platform/logging/index.ts';
import { SLICES } from '../../../server/src/platform/slices.ts';
import { Client } from '../../support/client.ts';
import { browserOf, serverOver } from '../../support/server.ts';

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
  const server = await serverOver(orm, { logLevel: 'silent', ...(log && { log }) });
  return {
    server,
    as: (username) => browserOf(server, username),
    close: async () => {
      await server.close();
      await orm.close();
    },
  };
}
