import type { FastifyError, FastifyInstance } from 'fastify';
import { DomainError } from '../../shared/domain-error.ts';
import { domainError, internalError } from '../graphql/errors.ts';

/** What goes wrong before GraphQL has the request, in the shape of a GraphQL answer, so that a client needs one way to read errors. */
export function typedErrors(app: FastifyInstance, { bodyBytes }: { readonly bodyBytes: number }): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const [status, refusal] = refusalOf(error, bodyBytes);
    if (status === 500) request.log.error({ err: error }, 'Request failed');
    return reply.code(status).send({ errors: [refusal ?? internalError(request.id)] });
  });
}

function refusalOf(error: FastifyError, bodyBytes: number) {
  if (error instanceof DomainError) return [403, domainError(error)] as const;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return [413, domainError(new DomainError('REQUEST_TOO_LARGE', { limitBytes: bodyBytes }))] as const;
  const status = error.statusCode ?? 500;
  if (status < 400 || status >= 500) return [500, null] as const;
  return [status, { message: 'BAD_REQUEST', extensions: { code: 'BAD_REQUEST' } }] as const;
}
