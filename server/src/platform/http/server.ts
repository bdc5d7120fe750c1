import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import type { MikroORM } from '@mikro-orm/postgresql';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';
import type { AccessPolicy } from '../../shared/access/access-policy.ts';
import type { Vault } from '../../shared/access/vault.ts';
import { NO_QUOTAS } from '../../shared/quota-keeper.ts';
import type { Slice } from '../../shared/slice.ts';
import type { Day } from '../../shared/time/timeline.ts';
import type { ContextParts } from '../context/index.ts';
import { poolOf } from '../database/index.ts';
import type { QueryLimits } from '../graphql/limits.ts';
import { schemaOf } from '../graphql/schema.ts';
import { dayKeeper } from '../jobs/index.ts';
import { createLogger, logAnswers } from '../logging/index.ts';
import { catalogueOf } from '../read-path/catalogue.ts';
import { PlanRunner } from '../read-path/run/plan-runner.ts';
import { queryDoors } from '../read-path/run/query-door.ts';
import type { SessionStore } from '../sessions/index.ts';
import { consoleFiles } from './console.ts';
import { explorerFiles } from './explorer-files.ts';
import { exportRoute } from './exports.ts';
import { graphqlRoute } from './graphql-route.ts';
import { type HealthSettings, healthRoutes } from './health.ts';
import { answerUnread, typedErrors } from './http-errors.ts';
import { importRoutes } from './import-routes.ts';
import { securityHeaders } from './security.ts';
import { uploadRoutes } from './uploads.ts';

export interface ServerOptions {
  readonly orm: MikroORM;
  readonly slices: readonly Slice[];
  readonly sessions: SessionStore;
  readonly policy: AccessPolicy;
  readonly vault: Vault;
  readonly demo: boolean;
  readonly today: () => Day;
  /** Where `today` is; default Asia/Shanghai. */
  readonly timeZone?: string;
  readonly limits: QueryLimits & { readonly bodyBytes: number };
  readonly secureCookie: boolean;
  /** Which proxies are believed about the client's address. */
  readonly trustProxy: false | number | string;
  readonly logLevel: string;
  /** Default: one of that level on the standard output. */
  readonly log?: Logger;
  readonly health?: HealthSettings;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Folder of the built console; null: none is served. */
  readonly consoleFolder: string | null;
  /** Folder of the built explorer; missing: none is served. */
  readonly explorerFolder?: string;
}

export interface Server {
  readonly app: FastifyInstance;
  readonly runner: PlanRunner;
  /** What a context is made of, for what works beside the requests. */
  readonly parts: ContextParts;
  /** Where it listens. */
  readonly url: string;
  /** Takes no new request, finishes those it has. The database is the caller's to close. */
  close(): Promise<void>;
}

/** GraphQL and console on one port. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { orm, slices, limits } = options;
  const schema = await schemaOf(slices);
  const pool = await poolOf(orm);
  const runner = new PlanRunner(schema, catalogueOf(orm.getMetadata(), slices), pool);
  const context = {
    ...options,
    followers: slices.flatMap(({ followers = [] }) => followers),
    documentEnds: slices.flatMap(({ documentEnds = [] }) => documentEnds),
    quotas: slices.find(({ quotas }) => quotas)?.quotas ?? NO_QUOTAS,
    importKinds: slices.flatMap(({ imports = [] }) => imports),
    exportLists: slices.flatMap(({ exports = [] }) => exports),
    beginDay: dayKeeper(pool, slices, options.today),
    queries: queryDoors(runner, limits),
  };

  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    trustProxy: trusted(options.trustProxy),
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    clientErrorHandler: answerUnread,
    loggerInstance: (options.log ?? createLogger({ level: options.logLevel })) as FastifyBaseLogger,
    logController: new LogController({ requestIdLogLabel: 'requestId', disableRequestLogging: true }),
  });
  logAnswers(app);
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/graphql')) void reply.header('cache-control', 'no-store');
  });
  endConnectionsOnClose(app);
  typedErrors(app, limits);
  await app.register(cookie);
  securityHeaders(app, { https: options.secureCookie });
  healthRoutes(app, pool, options.health);
  await graphqlRoute(app, runner, { context, limits });
  exportRoute(app, context);
  await uploadRoutes(app, context);
  await importRoutes(app, context);
  if (options.explorerFolder !== undefined) await explorerFiles(app, options.explorerFolder);
  if (options.consoleFolder !== null) await consoleFiles(app, options.consoleFolder);

  const url = await app.listen({ host: options.host, port: options.port });
  return { app, runner, parts: context, url, close: () => app.close() };
}

/** What is answered while the server stops ends its connection; kept alive, it would hold the server up for as long as a browser likes. */
function endConnectionsOnClose(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('connection', 'close');
  });
}

/** A number counts the proxies in front of the server, nearest first. */
const trusted = (proxies: ServerOptions['trustProxy']) =>
  typeof proxies === 'number' ? (_address: string, hop: number) => hop < proxies : proxies;
