import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import {
  type GivenWorkbook,
  keepWorkbook,
  MOST_WORKBOOK_BYTES,
  markedFor,
  templateFor,
} from '../../domains/imports/index.ts';
import type { Context } from '../../shared/context.ts';
import { DomainError } from '../../shared/errors/domain-error.ts';
import { domainError } from '../graphql/errors.ts';
import { type ContextSource, requestContext } from './context.ts';
import { refuseOtherSites } from './security.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Types whose bodies are taken as they are; what a file is, its content says. */
const BODIES = [XLSX, 'text/csv', 'application/vnd.ms-excel', 'application/octet-stream'];

/**
 * POST /imports?name=…: the body is the workbook, the answer `{ id }`, which `startImport` takes. GET /import-templates/:kind.xlsx: a workbook to fill in.
 * GET /imports/:id/marked.xlsx: one's own rows with what is wrong with them; for anybody else it does not exist.
 */
export async function importRoutes(app: FastifyInstance, source: ContextSource): Promise<void> {
  await app.register(async (scope) => {
    scope.addContentTypeParser(BODIES, { parseAs: 'buffer', bodyLimit: MOST_WORKBOOK_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler((error: Error & { code?: string }, request, reply) => {
      if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
        return reply.code(413).send(answerOf(new DomainError('FILE_TOO_LARGE', { limitBytes: MOST_WORKBOOK_BYTES })));
      if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
        return reply.code(415).send(answerOf(new DomainError('WORKBOOK_OTHER_FORMAT', {})));
      if (error instanceof DomainError) return reply.code(STATUS[error.code] ?? 400).send(answerOf(error));
      request.log.error({ err: error }, 'An import route failed');
      return reply
        .code(500)
        .send({ errors: [{ message: 'INTERNAL_SERVER_ERROR', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    });

    scope.post<{ Querystring: { name?: string }; Body: Buffer }>('/imports', async (request, reply) => {
      refuseOtherSites(request);
      const ctx = allowed(await requestContext(source, request, reply));
      const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const name = request.query.name ?? '';
      const id = await ctx.write('uploadWorkbook', {}, (em) => keepWorkbook(em, name, content, ctx.vault));
      return reply.code(201).header('cache-control', 'no-store').send({ id });
    });

    scope.get<{ Params: { kind: string } }>('/import-templates/:kind.xlsx', async (request, reply) => {
      refuseOtherSites(request);
      const ctx = allowed(await requestContext(source, request, reply));
      return given(reply, await templateFor(ctx, request.params.kind), 'IMPORT_KIND_UNKNOWN');
    });

    scope.get<{ Params: { id: string } }>('/imports/:id/marked.xlsx', async (request, reply) => {
      refuseOtherSites(request);
      const ctx = allowed(await requestContext(source, request, reply));
      return given(reply, await markedFor(ctx, request.params.id), 'IMPORT_NOT_FOUND');
    });
  });
}

function given(
  reply: FastifyReply,
  workbook: GivenWorkbook | null,
  missing: 'IMPORT_KIND_UNKNOWN' | 'IMPORT_NOT_FOUND',
) {
  if (!workbook) throw new DomainError(missing, {});
  return reply
    .type(XLSX)
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(workbook.fileName)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(Readable.from(workbook.pieces));
}

const STATUS: Partial<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  ACCESS_DENIED: 403,
  IMPORT_NOT_FOUND: 404,
  IMPORT_KIND_UNKNOWN: 404,
  FILE_TOO_LARGE: 413,
  WORKBOOK_OTHER_FORMAT: 415,
};

const answerOf = (error: DomainError) => ({ errors: [domainError(error)] });

function allowed(ctx: Context): Context {
  const permission = 'imports:use';
  if (!ctx.actor) throw new DomainError('UNAUTHENTICATED');
  if (!ctx.permissions.has(permission)) throw new DomainError('ACCESS_DENIED', { permission });
  return ctx;
}
