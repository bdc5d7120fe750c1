import 'reflect-metadata';
import { connect, poolOf } from '../../../server/src/platform/database/index.ts';
import { startJobRunner } from '../../../server/src/platform/jobs/index.ts';
import { createLogger } from '../../../server/src/platform/logging/index.ts';
import { SLICES } from '../../../server/src/platform/slices.ts';
import { ACCESS_POLICY } from '../../../server/src/shared/access/access-policy.ts';
import { LIMITS, serverOver } from '../../support/server.ts';
import { TEST_HANDLERS } from './handlers.ts';

/** A server as a process of its own, on the database of its first argument, with the jobs of the tests: something to kill. */
const [url = '', leaseSeconds = '1'] = process.argv.slice(2);
const orm = await connect(
  url,
  SLICES.flatMap(({ entities }) => entities),
  { poolSize: 4 },
);
const pool = await poolOf(orm);
const server = await serverOver(orm, { limits: { ...LIMITS, bodyBytes: 1024 } });
startJobRunner({
  parts: server.parts,
  pool,
  policy: ACCESS_POLICY,
  handlers: [...SLICES.flatMap(({ jobs = [] }) => jobs), ...TEST_HANDLERS],
  log: createLogger({ level: 'silent' }),
  pollEvery: 100,
  leaseSeconds: Number(leaseSeconds),
});
