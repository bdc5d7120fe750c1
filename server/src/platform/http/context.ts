import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AccessPolicy } from '../../shared/access-policy.ts';
import type { Actor, SessionControl } from '../../shared/context.ts';
import { DomainError } from '../../shared/domain-error.ts';
import { permissionsOf } from '../../shared/permissions.ts';
import type { RegionFollower } from '../../shared/region-follower.ts';
import type { Day } from '../../shared/timeline.ts';
import type { Vault } from '../../shared/vault.ts';
import type { ReadPathContext } from '../read-path/apollo-plugin.ts';
import type { QueryDoors } from '../read-path/query-door.ts';
import type { SessionStore } from '../sessions/index.ts';
import { look, NO_SCOPE, SYSTEM_PERSON, translate, unitOfWork } from '../unit-of-work/index.ts';
import { sessionCookie } from './session-cookie.ts';

export interface ContextSource {
  readonly orm: MikroORM;
  readonly sessions: SessionStore;
  readonly policy: AccessPolicy;
  readonly secureCookie: boolean;
  readonly demo: boolean;
  readonly today: () => Day;
  /** Where `today` is; default Asia/Shanghai. */
  readonly timeZone?: string;
  readonly followers: readonly RegionFollower[];
  readonly vault: Vault;
  /** Brings row rights up to the day before the first write of it. */
  readonly beginDay: () => Promise<void>;
  readonly queries: QueryDoors;
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

async function contextWith(
  source: ContextSource,
  request: FastifyRequest,
  session: SessionControl,
): Promise<ReadPathContext> {
  const actor = session.tokenHash ? await actorOf(source.sessions, session.tokenHash) : null;
  const requestId = request.id;
  const context: ReadPathContext = {
    actor,
    session,
    requestId,
    permissions: permissionsOf(actor?.roles ?? []),
    today: source.today(),
    timeZone: source.timeZone ?? 'Asia/Shanghai',
    source: request.ip,
    demo: source.demo,
    log: request.log,
    followers: source.followers,
    vault: source.vault,
    write: async (operation, options, work) => {
      await source.beginDay().catch((err: unknown) => request.log.error({ err }, 'Row rights lag behind the day'));
      return unitOfWork(source.orm, initiator(actor, requestId), operation, options, work);
    },
    look: (work) => look(source.orm, initiator(actor, requestId), work),
    renewed: () => contextWith(source, request, session),
    get queries() {
      return source.queries.for(context);
    },
  };
  return context;
}

const initiator = (actor: Actor | null, requestId: string) => ({
  personId: actor?.personId ?? SYSTEM_PERSON,
  scope: actor?.scope ?? NO_SCOPE,
  requestId,
});

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
