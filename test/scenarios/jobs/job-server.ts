import 'reflect-metadata';
import { connect, poolOf } from '../../../server/src/platform/database/index.ts';
import { createServer } from '../../../server/src/platform/http/index.ts';
import { startJobRunner } from '../../../server/src/platform/jobs/index.ts';
import { createLogger } from '../../../server/src/platform/logging/index.ts';
import { sessionStore } from '../../../server/src/platform/sessions/index.ts';
import { SLICES } from '../../../server/src/platform/slices.ts';
import { ACCESS_POLICY } from '../../../server/src/shared/access-policy.ts';
import { TEST_VAULT } from '../../support/vault.ts';
import { TEST_HANDLERS } from './handlers.ts';

/** A server as a process of its own, on the database of its first argument, with the jobs of the tests: something to kill. */
const [url = '', leaseSeconds = '1'] = process.argv.slice(2);
const orm = await connect(
  url,
  SLICES.flatMap(({ entities }) => entities),
  { poolSize: 4 },
);
const pool = await poolOf(orm);
const server = await createServer({
  orm,
  slices: SLICES,
  sessions: sessionStore(pool, ACCESS_POLICY),
  policy: ACCESS_POLICY,
  vault: TEST_VAULT,
  demo: true,
  today: () => '2026-11-24',
  limits: { depth: 15, aliases: 30, tokens: 2000, directives: 20, cost: 20_000, bodyBytes: 1024 },
  secureCookie: false,
  trustProxy: false,
  logLevel: 'silent',
  host: '127.0.0.1',
  port: 0,
  consoleFolder: null,
});
startJobRunner({
  parts: server.parts,
  pool,
  policy: ACCESS_POLICY,
  handlers: [...SLICES.flatMap(({ jobs = [] }) => jobs), ...TEST_HANDLERS],
  log: createLogger({ level: 'silent' }),
  pollEvery: 100,
  leaseSeconds: Number(leaseSeconds),
});
