import type { FastifyInstance } from 'fastify';
import { findAttachment, keepUpload, MOST_BYTES } from '../../domains/attachments/index.ts';
import type { Permission } from '../../shared/access/permissions.ts';
import type { Context } from '../../shared/context.ts';
import { DomainError } from '../../shared/errors/domain-error.ts';
import { domainError } from '../graphql/errors.ts';
import { type ContextSource, requestContext } from './context.ts';
import { refuseOtherSites } from './security.ts';

/** Types whose bodies are taken as they are; what a file is, its content says. */
const BODIES = ['application/pdf', 'image/jpeg', 'image/png', 'application/octet-stream'];

/**
 * POST /uploads?name=…: the body is the file, the answer `{ id }`, which mutations take. GET /attachments/:id: its bytes, for who may see the worker's
 * file, or the register where it is that of a document; for anybody else it does not exist.
 */
export async function uploadRoutes(app: FastifyInstance, source: ContextSource): Promise<void> {
  await app.register(async (scope) => {
    scope.addContentTypeParser(BODIES, { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler((error: Error & { code?: string; statusCode?: number }, request, reply) => {
      if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
        return reply.code(413).send(answerOf(new DomainError('FILE_TOO_LARGE', { limitBytes: MOST_BYTES })));
      if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
        return reply.code(415).send(answerOf(new DomainError('FILE_TYPE_UNKNOWN', {})));
      if (error instanceof DomainError) return reply.code(STATUS[error.code] ?? 400).send(answerOf(error));
      request.log.error({ err: error }, 'An upload failed');
      return reply
        .code(500)
        .send({ errors: [{ message: 'INTERNAL_SERVER_ERROR', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    });

    scope.post<{ Querystring: { name?: string }; Body: Buffer }>('/uploads', async (request, reply) => {
      refuseOtherSites(request);
      const ctx = await requestContext(source, request, reply);
      allowed(ctx, 'workers:write', 'indicators:prepare');
      const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const id = await ctx.write('uploadFile', {}, (em) => keepUpload(em, request.query.name ?? '', content));
      return reply.code(201).header('cache-control', 'no-store').send({ id });
    });

    scope.get<{ Params: { id: string } }>('/attachments/:id', async (request, reply) => {
      refuseOtherSites(request);
      void reply.header('cache-control', 'no-store');
      const ctx = await requestContext(source, request, reply);
      allowed(ctx, 'workers:read', 'regions:read');
      const rights = { workers: ctx.permissions.has('workers:read'), register: ctx.permissions.has('regions:read') };
      const file = await ctx.look((em) => findAttachment(em, request.params.id, rights));
      if (!file) throw new DomainError('ATTACHMENT_NOT_FOUND', {});
      return reply
        .type(file.mediaType)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(file.content);
    });
  });
}

const STATUS: Partial<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  ACCESS_DENIED: 403,
  ATTACHMENT_NOT_FOUND: 404,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_UNKNOWN: 415,
};

const answerOf = (error: DomainError) => ({ errors: [domainError(error)] });

/** @throws ACCESS_DENIED naming the first right, where he holds none of them */
function allowed(ctx: Context, ...permissions: readonly [Permission, ...Permission[]]): void {
  if (!ctx.actor) throw new DomainError('UNAUTHENTICATED');
  if (!permissions.some((permission) => ctx.permissions.has(permission)))
    throw new DomainError('ACCESS_DENIED', { permission: permissions[0] });
}
