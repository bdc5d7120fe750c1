import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { poolOf } from '../database/index.ts';

/** `/livez`: the process answers. `/readyz`: the database answers too; it was migrated, or the server had not started. */
export function healthRoutes(app: FastifyInstance, orm: MikroORM): void {
  app.get('/livez', { logLevel: 'warn' }, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  app.get('/readyz', { logLevel: 'warn' }, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    try {
      await (await poolOf(orm)).query('select');
      return reply.send({ status: 'ok' });
    } catch (error) {
      request.log.warn({ err: error }, 'Database does not answer');
      return reply.code(503).send({ status: 'database does not answer' });
    }
  });
}
