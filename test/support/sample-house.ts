import { createHash } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { asClient, connect, type DatabaseUrls } from '../../server/src/platform/database/index.ts';
import { type Server } from '../../server/src/platform/http/index.ts';
import type { SessionStore } from '../../server/src/platform/sessions/index.ts';
import { Role } from '../../server/src/shared/access/permissions.ts';
import type { Actor } from '../../server/src/shared/context.ts';
import { Client } from './client.ts';
import { freshDatabase } from './database.ts';
import { sampleSlice } from './rooms/rooms-slice.ts';
import { sampleTables } from './rooms/rooms-tables.ts';
import { serverOver } from './server.ts';

const actor = (userId: number, username: string, roles: readonly Role[], scope: Partial<Actor['scope']>): Actor => ({
  userId,
  personId: userId,
  username,
  roles,
  scope: { all: false, ownLevel: false, regions: [], ...scope },
});

/** Who may ask the sample house. Regions 11 and 12 hold rooms. */
const ACTORS = {
  manager: actor(1, 'manager', [Role.HR_MANAGER, Role.FINANCE_OFFICER], { all: true }),
  streetManager: actor(1, 'streetManager', [Role.HR_MANAGER], { regions: [11] }),
  clerk: actor(1, 'clerk', [Role.HR_CLERK], { regions: [11] }),
  worker: actor(1, 'worker', [Role.WORKER], { all: true }),
} as const;

export interface SampleHouse {
  readonly server: Server;
  readonly orm: MikroORM;
  readonly urls: DatabaseUrls;
  as(name: keyof typeof ACTORS | 'nobody'): Client;
  close(): Promise<void>;
}

/** A server over the sample slice only, on a database of its own. */
export async function sampleHouse(
  name: string,
  options: {
    readonly poolSize?: number;
    /** Milliseconds a statement may take. */
    readonly statementTimeout?: number;
    readonly consoleFolder?: string;
    readonly logLevel?: string;
    readonly actorOf?: SessionStore['actorOf'];
  } = {},
): Promise<SampleHouse> {
  const database = await freshDatabase(name, {
    name: 'sample',
    fill: async (urls) => {
      const app = decodeURIComponent(new URL(urls.app).username);
      await asClient(urls.owner, (owner) => owner.query(sampleTables(app)));
    },
  });
  const orm = await connect(database.app, sampleSlice.entities, {
    poolSize: options.poolSize ?? 4,
    ...(options.statementTimeout && { statementTimeout: options.statementTimeout }),
  });
  const hashes = new Map(
    Object.entries(ACTORS).map(([token, who]) => [createHash('sha256').update(token).digest('hex'), who as Actor]),
  );
  const server = await serverOver(orm, {
    slices: [sampleSlice],
    sessions: { actorOf: options.actorOf ?? (async (hash) => hashes.get(hash.toString('hex')) ?? null) },
    logLevel: options.logLevel ?? 'silent',
    consoleFolder: options.consoleFolder ?? null,
  });
  return {
    server,
    orm,
    urls: database,
    as: (who) => {
      const client = new Client(server.url);
      if (who !== 'nobody') client.setCookie(`jiceng_session=${who}`);
      return client;
    },
    close: async () => {
      await server.close();
      await orm.close();
      await database.drop();
    },
  };
}
