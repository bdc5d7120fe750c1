import type { FastifyInstance } from 'fastify';
import { findExportFile } from '../../domains/explorer/index.ts';
import { DomainError } from '../../shared/domain-error.ts';
import { domainError } from '../graphql/errors.ts';
import { type ContextSource, requestContext } from './context.ts';
import { refuseOtherSites } from './security.ts';

const TYPES = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv; charset=utf-8',
} as const;

/** GET /exports/:id: a file of a query's rows, for its owner until it expires; for anybody else it does not exist. */
export function exportRoute(app: FastifyInstance, source: ContextSource): void {
  app.get<{ Params: { id: string } }>('/exports/:id', async (request, reply) => {
    refuseOtherSites(request);
    void reply.header('cache-control', 'no-store');
    const ctx = await requestContext(source, request, reply);
    if (!ctx.actor) return reply.code(401).send({ errors: [domainError(new DomainError('UNAUTHENTICATED'))] });
    const file = await ctx.look((em) => findExportFile(em, request.params.id));
    if (!file) return reply.code(404).send({ errors: [{ message: 'NOT_FOUND', extensions: { code: 'NOT_FOUND' } }] });
    return reply
      .type(TYPES[file.format])
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`)
      .send(file.content);
  });
}
