import type { MikroORM } from '@mikro-orm/postgresql';
import { DEMO_ACCOUNTS, loadDemo } from '../../server/src/demo/index.ts';
import { connect, type InstallationUrls, poolOf } from '../../server/src/platform/database/index.ts';
import { today as officeDay, type Server } from '../../server/src/platform/http/index.ts';
import {
  dayKeeper,
  type JobRunner,
  type JobRunnerOptions,
  startJobRunner,
} from '../../server/src/platform/jobs/index.ts';
import { createLogger } from '../../server/src/platform/logging/index.ts';
import { sessionStore } from '../../server/src/platform/sessions/index.ts';
import { SLICES } from '../../server/src/platform/slices.ts';
import { look, SYSTEM_PERSON, WHOLE_SCOPE } from '../../server/src/platform/unit-of-work/index.ts';
import { ACCESS_POLICY } from '../../server/src/shared/access/access-policy.ts';
import type { Actor, Context } from '../../server/src/shared/context.ts';
import type { JobHandler } from '../../server/src/shared/jobs/job.ts';
import { Client } from './client.ts';
import { freshDatabase } from './database.ts';
import { browserOf, PASSWORD, serverOver, TODAY } from './server.ts';
import { TEST_VAULT } from './vault.ts';

export { LIMITS, PASSWORD, TODAY } from './server.ts';

/** Demo accounts: `hr` holds 海拉尔东路街道 with its communities, `admin` and `auditor` everything, the others the district. */
export type Account = 'hr' | 'manager' | 'approver' | 'finance' | 'trainer' | 'analyst' | 'auditor' | 'admin';
export const ACCOUNTS = DEMO_ACCOUNTS.map(({ username }) => username as Account);

export interface House {
  readonly server: Server;
  readonly orm: MikroORM;
  readonly urls: InstallationUrls;
  /** A browser of its own that logs in with its first question. */
  as(account: Account): Client;
  /** Somebody who is not logged in. */
  nobody(): Client;
  /** Who that is to the server, with his scope. */
  actor(account: Account): Promise<Actor>;
  /** Moves the server's clock: to a day, or to an instant, of which the office in Asia/Shanghai takes its day. */
  moveClock(to: string | Date): void;
  /** What the tick does that follows the clock within a minute. */
  tick(): Promise<void>;
  /** What a context of the server's own would have, for tests that make one. */
  readonly followers: Context['followers'];
  readonly documentEnds: Context['documentEnds'];
  readonly look: Context['look'];
  /** Runs the jobs that wait: those of the product, and of a test's own kinds. Nothing runs them otherwise. */
  runJobs(own?: readonly JobHandler[], settings?: Pick<JobRunnerOptions, 'leaseSeconds'>): Promise<JobRunner>;
  close(): Promise<void>;
}

const entities = SLICES.flatMap((slice) => slice.entities);

/** The whole server with the demo district, on a database of its own. */
export async function house(
  name: string,
  { poolSize = 4, today = TODAY } = {} as { poolSize?: number; today?: string },
): Promise<House> {
  const database = await freshDatabase(name, {
    name: 'demo',
    fill: async (urls) => {
      const orm = await connect(urls.app, entities);
      await loadDemo(orm, { password: PASSWORD, vault: TEST_VAULT });
      await orm.close();
    },
  });
  let day = today;
  const policy = { ...ACCESS_POLICY, attemptsPerSource: 10_000 };
  const orm = await connect(database.app, entities, { poolSize });
  const sessions = sessionStore(await poolOf(orm), policy);
  const server = await serverOver(orm, { sessions, policy, today: () => day });
  const runners: JobRunner[] = [];
  const as = (account: Account) => browserOf(server, account);
  return {
    server,
    orm,
    urls: database,
    as,
    nobody: () => new Client(server.url),
    actor: async (account) => {
      const client = as(account);
      await client.data('{ me { id } }');
      const actor = await sessions.actorOf(client.tokenHash());
      if (!actor) throw new Error(`${account} has no session`);
      return actor;
    },
    moveClock: (to) => {
      day = to instanceof Date ? officeDay('Asia/Shanghai', to) : to;
    },
    tick: dayKeeper(await poolOf(orm), SLICES, () => day),
    followers: SLICES.flatMap(({ followers = [] }) => followers),
    documentEnds: SLICES.flatMap(({ documentEnds = [] }) => documentEnds),
    look: (work) => look(orm, { personId: SYSTEM_PERSON, scope: WHOLE_SCOPE, requestId: 'test' }, work),
    runJobs: async (own = [], settings = {}) => {
      const runner = startJobRunner({
        parts: server.parts,
        pool: await poolOf(orm),
        policy,
        handlers: [...SLICES.flatMap(({ jobs = [] }) => jobs), ...own],
        log: createLogger({ level: process.env.TEST_LOG ?? 'silent' }),
        pollEvery: 100,
        retrySeconds: 0.1,
        ...settings,
      });
      runners.push(runner);
      return runner;
    },
    close: async () => {
      for (const runner of runners) await runner.stop();
      await server.close();
      await orm.close();
      await database.drop();
    },
  };
}
