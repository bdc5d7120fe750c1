import type { FastifyInstance } from 'fastify';
import { pathOf } from './logger.ts';

/** An operation's name as the console's own have it; anything else could be anything. */
const OPERATION = /^[A-Za-z]\w{0,62}$/;

/** One line for each answer: method, path, GraphQL operation, status, time. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { operationName } = (request.body ?? {}) as { readonly operationName?: unknown };
    const operation = typeof operationName === 'string' && OPERATION.test(operationName) ? operationName : undefined;
    request.log.info(
      {
        method: request.method,
        path: pathOf(request.url),
        ...(operation && { operation }),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        source: request.ip,
      },
      'Answered',
    );
  });
}
