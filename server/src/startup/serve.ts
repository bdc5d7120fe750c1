import type { MikroORM } from '@mikro-orm/postgresql';
import { type Logger, pino } from 'pino';
import type { Config } from '../config.ts';
import { connect, poolOf } from '../platform/database/index.ts';
import { createServer, today } from '../platform/http/index.ts';
import { dayKeeper, startJobs } from '../platform/jobs/index.ts';
import { sessionStore } from '../platform/sessions/index.ts';
import { SLICES } from '../platform/slices.ts';
import { freePort } from './free-port.ts';
import type { Shutdown } from './shutdown.ts';

/** The log, on the standard output. */
export const logOf = ({ logLevel }: Config): Logger => pino({ level: logLevel });

/** The server's connections, as the application's role. */
export const connectProduct = (appUrl: string, log: Logger): Promise<MikroORM> =>
  connect(
    appUrl,
    SLICES.flatMap(({ entities }) => entities),
    { onConnectionLost: (err) => log.warn({ err }, 'A database connection was lost') },
  );

export interface Serving {
  readonly config: Config;
  readonly orm: MikroORM;
  /** Where the audit chain is anchored. */
  readonly anchorFile: string;
  readonly log: Logger;
  /** The database holds demo data. */
  readonly demo: boolean;
  readonly consoleFolder: string;
}

/** Starts the jobs and listens; answers the address. */
export async function serve(
  { config, orm, anchorFile, log, demo, consoleFolder }: Serving,
  shutdown: Shutdown,
): Promise<string> {
  const { policy } = config;
  const pool = await poolOf(orm);
  const jobs = startJobs(pool, {
    policy,
    beginDay: dayKeeper(pool, SLICES, () => today(config.timeZone)),
    anchoring: { file: anchorFile, dayOf: (at) => today(config.timeZone, at) },
    onError: (job, err) => log.error({ job, err }, 'A job failed'),
  });
  await shutdown.opened(() => jobs.stop());
  const server = await createServer({
    orm,
    slices: SLICES,
    sessions: sessionStore(pool, policy),
    policy,
    demo,
    today: () => today(config.timeZone),
    timeZone: config.timeZone,
    limits: config.limits,
    secureCookie: config.secureCookie,
    trustProxy: config.trustProxy,
    logLevel: config.logLevel,
    host: config.host,
    port: await freePort(config.host, config.port),
    consoleFolder,
  });
  await shutdown.opened(() => server.close());
  return server.url;
}
