import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AccessPolicy } from '../../shared/access/access-policy.ts';
import type { Actor, SessionControl } from '../../shared/context.ts';
import { DomainError } from '../../shared/errors/domain-error.ts';
import { type ContextParts, contextFor } from '../context/index.ts';
import { Proof, type Visit } from '../read-path/compile/visit.ts';
import type { ReadPathContext } from '../read-path/run/apollo-plugin.ts';
import type { SessionStore } from '../sessions/index.ts';
import { translate } from '../unit-of-work/index.ts';
import { sessionCookie } from './session-cookie.ts';

export interface ContextSource extends ContextParts {
  readonly sessions: SessionStore;
  readonly policy: AccessPolicy;
  readonly secureCookie: boolean;
}

/** What one request carries, made anew for each. */
export async function requestContext(
  source: ContextSource,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<ReadPathContext> {
  const session = sessionCookie(request, reply, { policy: source.policy, secure: source.secureCookie });
  return contextWith(source, request, session);
}

/** A request to the read path, which proves a session that was known a moment ago in the trip of what it reads. Any other is looked up here. */
export async function visitOf(source: ContextSource, request: FastifyRequest, reply: FastifyReply): Promise<Visit> {
  const session = sessionCookie(request, reply, { policy: source.policy, secure: source.secureCookie });
  const reporter = { requestId: request.id, log: request.log };
  const supposition = session.tokenHash && source.sessions.supposed?.(session.tokenHash);
  if (!supposition) {
    const ctx = await contextWith(source, request, session);
    return { ...reporter, supposed: null, proven: async () => ctx };
  }
  const { actor, proof, holds } = supposition;
  return {
    ...reporter,
    supposed: { ctx: contextOf(source, request, session, actor), proof: new Proof(proof, holds) },
    proven: () => contextWith(source, request, session),
  };
}

async function contextWith(
  source: ContextSource,
  request: FastifyRequest,
  session: SessionControl,
): Promise<ReadPathContext> {
  const actor = session.tokenHash ? await actorOf(source.sessions, session.tokenHash) : null;
  return contextOf(source, request, session, actor);
}

function contextOf(
  source: ContextSource,
  request: FastifyRequest,
  session: SessionControl,
  actor: Actor | null,
): ReadPathContext {
  const renewed = () => contextWith(source, request, session);
  return contextFor(source, { actor, session, requestId: request.id, source: request.ip, log: request.log, renewed });
}

/** Asked once more where the connection was lost on the way; a database that does not answer is TRY_AGAIN and no bug. */
async function actorOf(sessions: SessionStore, tokenHash: Buffer): Promise<Actor | null> {
  try {
    return await sessions.actorOf(tokenHash);
  } catch (error) {
    if (!(translate(error) instanceof DomainError)) throw error;
    return sessions.actorOf(tokenHash).catch((again: unknown) => {
      throw translate(again);
    });
  }
}
