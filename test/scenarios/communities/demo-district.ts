import type { MikroORM } from '@mikro-orm/postgresql';
import { loadDemo } from '../../../server/src/demo/index.ts';
import { connect, type DatabaseUrls } from '../../../server/src/platform/database/index.ts';
import { SLICES } from '../../../server/src/platform/slices.ts';
import { Client } from '../../support/client.ts';
import { freshDatabase } from '../../support/database.ts';
import { PASSWORD, serverOver } from '../../support/server.ts';
import { TEST_VAULT } from '../../support/vault.ts';

export { PASSWORD } from '../../support/server.ts';

const LIMITS = { depth: 14, aliases: 40, tokens: 4000, directives: 20, cost: 200_000, bodyBytes: 256 * 1024 };

const ENTITIES = SLICES.flatMap((slice) => [...slice.entities]);

export interface DemoDistrict {
  readonly orm: MikroORM;
  readonly urls: DatabaseUrls;
  /** Somebody who is not logged in. */
  nobody(): Client;
  /** Logs in with a demo account. */
  as(username: string): Promise<Client>;
  close(): Promise<void>;
}

/** A server over the demo district, on a database of its own. */
export async function demoDistrict(name: string): Promise<DemoDistrict> {
  const database = await freshDatabase(name, {
    name: 'demo_district',
    fill: async (urls) => {
      const orm = await connect(urls.app, ENTITIES, { poolSize: 2 });
      await loadDemo(orm, { password: PASSWORD, vault: TEST_VAULT });
      await orm.close();
    },
  });
  const orm = await connect(database.app, ENTITIES, { poolSize: 4 });
  const server = await serverOver(orm, { limits: LIMITS });
  return {
    orm,
    urls: database,
    nobody: () => new Client(server.url),
    as: async (username) => {
      const client = new Client(server.url);
      await client.data('mutation ($input: LoginInput!) { login(input: $input) { id } }', {
        input: { username, password: PASSWORD },
      });
      return client;
    },
    close: async () => {
      await server.close();
      await orm.close();
      await database.drop();
    },
  };
}
