import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { findExportFile } from '../../domains/explorer/index.ts';
import { contentOf, findListFile } from '../../domains/exports/index.ts';
import { DomainError } from '../../shared/errors/domain-error.ts';
import { domainError } from '../graphql/errors.ts';
import { type ContextSource, requestContext } from './context.ts';
import { refuseOtherSites } from './security.ts';

const TYPES = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv; charset=utf-8',
} as const;

interface FileHead {
  readonly fileName: string;
  readonly format: keyof typeof TYPES;
}

/**
 * GET /exports/:id, a file of a query's rows, and GET /exports/lists/:id, a whole list, which leaves as it is read: for its owner until it expires; for
 * anybody else it does not exist.
 */
export function exportRoute(app: FastifyInstance, source: ContextSource): void {
  app.get<{ Params: { id: string } }>('/exports/:id', async (request, reply) => {
    refuseOtherSites(request);
    void reply.header('cache-control', 'no-store');
    const ctx = await requestContext(source, request, reply);
    if (!ctx.actor) return unauthenticated(reply);
    const file = await ctx.look((em) => findExportFile(em, request.params.id));
    return file ? named(reply, file).send(file.content) : notFound(reply);
  });
  app.get<{ Params: { id: string } }>('/exports/lists/:id', async (request, reply) => {
    refuseOtherSites(request);
    void reply.header('cache-control', 'no-store');
    const ctx = await requestContext(source, request, reply);
    if (!ctx.actor) return unauthenticated(reply);
    const file = await ctx.look((em) => findListFile(em, request.params.id));
    if (!file) return notFound(reply);
    return named(reply, file)
      .header('content-length', file.size)
      .send(Readable.from(contentOf(ctx, file)));
  });
}

const named = (reply: FastifyReply, { fileName, format }: FileHead): FastifyReply =>
  reply
    .type(TYPES[format])
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`);

const unauthenticated = (reply: FastifyReply) =>
  reply.code(401).send({ errors: [domainError(new DomainError('UNAUTHENTICATED'))] });

const notFound = (reply: FastifyReply) =>
  reply.code(404).send({ errors: [{ message: 'NOT_FOUND', extensions: { code: 'NOT_FOUND' } }] });
