import { setTimeout as wait } from 'node:timers/promises';
import { type EntityManager, IsolationLevel, type MikroORM } from '@mikro-orm/postgresql';
import type { WriteOptions } from '../../shared/context.ts';
import { DomainError } from '../../shared/domain-error.ts';
import { once } from './idempotency.ts';
import { isRetryable, translate } from './refusals.ts';
import { type Initiator, scopeVariables, writeVariables } from './session-variables.ts';

const ATTEMPTS = 6;
const MAX_REASON = 1000;

/**
 * One mutation, one transaction; the only place that retries and that turns the database's refusals into a person's.
 * The work may run several times, so it does nothing that a rollback does not undo.
 */
export async function unitOfWork<T>(
  orm: MikroORM,
  by: Initiator,
  operation: string,
  options: WriteOptions,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const session = { variables: writeVariables(by, operation, reasonOf(operation, options)) };
  for (let attempt = 1; ; attempt++) {
    try {
      // A fork each time: what the failed attempt had loaded must not be seen by the next.
      return await (orm.em.fork({ session }) as EntityManager).transactional((em) => {
        const inner = em as EntityManager;
        if (options.idempotencyKey === undefined) return work(inner);
        const keyed = { personId: by.personId, key: options.idempotencyKey, operation, input: options.input };
        return once(inner, keyed, () => work(inner));
      });
    } catch (error) {
      if (!isRetryable(error) || attempt === ATTEMPTS) throw translate(error, options.refusals);
      await wait(Math.random() * 10 * 2 ** attempt);
    }
  }
}

/** Several reads of one snapshot in somebody's scope; a write in it is a bug the database refuses. */
export async function look<T>(orm: MikroORM, by: Initiator, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const fork = orm.em.fork({ session: { variables: scopeVariables(by) } });
  try {
    return await fork.transactional((em) => work(em as EntityManager), {
      isolationLevel: IsolationLevel.REPEATABLE_READ,
      readOnly: true,
    });
  } catch (error) {
    throw translate(error);
  }
}

/** @throws REASON_REQUIRED where the operation's name does not do as a reason. */
function reasonOf(operation: string, { reason, reasonRequired }: WriteOptions): string {
  const given = reason?.trim() ?? '';
  if (!given && reasonRequired) throw new DomainError('REASON_REQUIRED', {}, 'reason');
  if (given.length > MAX_REASON) throw new DomainError('VALUE_INVALID', { max: MAX_REASON }, 'reason');
  return given || operation;
}
