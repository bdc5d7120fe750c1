import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AccessPolicy } from '../../shared/access/access-policy.ts';
import type { SessionControl } from '../../shared/context.ts';

const COOKIE = 'jiceng_session';
/** Only the hash is kept in the database: who reads the table cannot log in with it. */
const hashOf = (token: string): Buffer => hash('sha256', token, 'buffer');

/** The session cookie of one request and its answer: opaque, HttpOnly, same site only, gone with the session at the latest. */
export function sessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  { policy, secure }: { readonly policy: AccessPolicy; readonly secure: boolean },
): SessionControl {
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
  const given = request.cookies[COOKIE];
  let tokenHash = given ? hashOf(given) : null;
  return {
    policy,
    get tokenHash() {
      return tokenHash;
    },
    set(token) {
      tokenHash = hashOf(token);
      reply.setCookie(COOKIE, token, { ...options, maxAge: policy.absoluteSeconds });
    },
    clear() {
      tokenHash = null;
      reply.clearCookie(COOKIE, options);
    },
  };
}
