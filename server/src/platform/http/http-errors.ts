import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance } from 'fastify';
import { DomainError } from '../../shared/errors/domain-error.ts';
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
  return [status, BAD_REQUEST] as const;
}

/** What the HTTP parser cannot read never becomes a request: it is answered on the connection, which then ends. */
export function answerUnread(error: { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (!socket.writable) return void socket.destroy();
  const [status, refusal] = unread(error.code);
  const body = JSON.stringify({ errors: [refusal] });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function unread(code: string | undefined) {
  if (code === 'HPE_HEADER_OVERFLOW')
    return [431, domainError(new DomainError('REQUEST_TOO_LARGE', { limitBytes: maxHeaderSize }))] as const;
  return [code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400, BAD_REQUEST] as const;
}

const BAD_REQUEST = { message: 'BAD_REQUEST', extensions: { code: 'BAD_REQUEST' } };
