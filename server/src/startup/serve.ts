import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { connect, poolOf } from '../platform/database/index.ts';
import { createServer, today } from '../platform/http/index.ts';
import { dayKeeper, dayWorker, startJobRunner, startJobs } from '../platform/jobs/index.ts';
import { createLogger } from '../platform/logging/index.ts';
import { sessionStore } from '../platform/sessions/index.ts';
import { SLICES } from '../platform/slices.ts';
import type { Vault } from '../shared/access/vault.ts';
import type { OpenDatabase } from './database.ts';
import { freePort } from './free-port.ts';
import type { Shutdown } from './shutdown.ts';

/** The log, on the standard output. What this server was given in confidence is in no line of it. */
export function logOf(config: Config, { appUrl, ownerUrl }: Pick<OpenDatabase, 'appUrl' | 'ownerUrl'>): Logger {
  const passwords = [appUrl, ownerUrl].flatMap((url) => (url ? [new URL(url).password] : []));
  const keys = [config.encryptionKey, config.encryptionKeyBefore, config.backupKey].map(
    (key) => key?.toString('base64') ?? '',
  );
  const secrets = [...passwords, ...passwords.map(decodeURIComponent), ...keys, config.demoPassword ?? ''];
  return createLogger({ level: config.logLevel, secrets });
}

/** Class 57P: the database ends. At our own stop Ctrl-C reaches it too, and there is nothing to say about it. */
const isShutdown = (error: unknown): boolean => /^57P/.test(String((error as { code?: unknown }).code));

/** The server's connections, as the application's role. */
export const connectProduct = (appUrl: string, log: Logger, stopping: () => boolean): Promise<MikroORM> =>
  connect(
    appUrl,
    SLICES.flatMap(({ entities }) => entities),
    {
      onConnectionLost: (err) => {
        if (!stopping() || !isShutdown(err)) log.warn({ err }, 'A database connection was lost');
      },
    },
  );

export interface Serving {
  readonly config: Config;
  readonly orm: MikroORM;
  /** Folder of the data, whose disk is looked at. */
  readonly folder: string;
  /** Where the audit chain is anchored. */
  readonly anchorFile: string;
  readonly log: Logger;
  readonly vault: Vault;
  /** The database holds demo data. */
  readonly demo: boolean;
  readonly consoleFolder: string;
  readonly explorerFolder: string;
}

/** Starts the jobs and listens; answers the address. */
export async function serve(
  { config, orm, folder, anchorFile, log, vault, demo, consoleFolder, explorerFolder }: Serving,
  shutdown: Shutdown,
): Promise<string> {
  const { policy } = config;
  const pool = await poolOf(orm);
  const keepDay = dayKeeper(pool, SLICES, () => today(config.timeZone));
  const workOfDay = dayWorker(orm, SLICES, () => today(config.timeZone));
  const jobs = startJobs(pool, {
    policy,
    beginDay: async () => {
      await keepDay();
      await workOfDay();
    },
    anchorFile,
    onError: (job, err) => {
      if (!shutdown.begun || !isShutdown(err)) log.error({ job, err }, 'A job failed');
    },
  });
  await shutdown.opened(() => jobs.stop());
  const server = await createServer({
    orm,
    slices: SLICES,
    sessions: sessionStore(pool, policy),
    policy,
    vault,
    demo,
    today: () => today(config.timeZone),
    timeZone: config.timeZone,
    limits: config.limits,
    secureCookie: config.secureCookie,
    trustProxy: config.trustProxy,
    logLevel: config.logLevel,
    log,
    health: { folder, freeBytes: config.diskFreeBytes },
    host: config.host,
    port: await freePort(config.host, config.port),
    consoleFolder,
    explorerFolder,
  });
  await shutdown.opened(() => server.close());
  const handlers = SLICES.flatMap(({ jobs: own = [] }) => own);
  const runner = startJobRunner({ parts: server.parts, pool, policy, handlers, log });
  await shutdown.opened(() => runner.stop());
  return server.url;
}
