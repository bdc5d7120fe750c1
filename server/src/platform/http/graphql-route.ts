import { AsyncLocalStorage } from 'node:async_hooks';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { type ErrorReporter, formatApolloError } from '../graphql/errors.ts';
import { documentLimits, type QueryLimits } from '../graphql/limits.ts';
import type { Visit } from '../read-path/compile/visit.ts';
import { readPath, stringifyResult } from '../read-path/run/apollo-plugin.ts';
import type { PlanRunner } from '../read-path/run/plan-runner.ts';
import { type ContextSource, visitOf } from './context.ts';
import { refuseOtherSites } from './security.ts';

/** A custom header no simple cross-site request can bear; JSON bodies have the same effect. */
const PREFLIGHT_HEADERS = ['apollo-require-preflight'];

/** POST /graphql. Everything else about GraphQL is refused here: GET, batches, persisted queries, subscriptions. */
export async function graphqlRoute(
  app: FastifyInstance,
  runner: PlanRunner,
  { context, limits }: { readonly context: ContextSource; readonly limits: QueryLimits },
): Promise<void> {
  // Apollo's formatError is not told which request it is asked for.
  const asked = new AsyncLocalStorage<ErrorReporter>();
  const outside: ErrorReporter = { requestId: '', log: app.log };
  const apollo = new ApolloServer<Visit>({
    schema: runner.schema,
    ...documentLimits(limits),
    introspection: true, // who may use it is decided in the read path, by right
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: { requestHeaders: PREFLIGHT_HEADERS },
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: app.log,
    formatError: formatApolloError(() => asked.getStore() ?? outside),
    stringifyResult: (result) => stringifyResult(result),
    plugins: [
      readPath(runner, limits),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  const answer = fastifyApolloHandler(apollo, {
    context: (request, reply) => visitOf(context, request, reply),
  });
  app.route({
    method: 'POST',
    url: '/graphql',
    preParsing: async (request) => refuseOtherSites(request),
    handler(request, reply) {
      return asked.run({ requestId: request.id, log: request.log }, () => answer.call(this, request, reply));
    },
  });
  app.route({
    method: ['GET', 'HEAD'],
    url: '/graphql',
    handler: (_request, reply) =>
      reply
        .code(405)
        .header('allow', 'POST')
        .send({ errors: [{ message: 'BAD_REQUEST', extensions: { code: 'BAD_REQUEST' } }] }),
  });
}
