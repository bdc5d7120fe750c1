import { setTimeout as wait } from 'node:timers/promises';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { WriteOptions } from '../../shared/context.ts';
import { DomainError } from '../../shared/errors/domain-error.ts';
import type { Answer, Execution } from '../../shared/reads/executions.ts';
import type { Outcome } from '../database/index.ts';
import { claim, firstAnswer, isNew, keep, keyed, type RequestKey } from './idempotency.ts';
import { isRetryable, translate } from './refusals.ts';
import { type Initiator, setScope, setWrite } from './session-variables.ts';
import { type Course, transaction } from './transaction.ts';

const ATTEMPTS = 6;
const MAX_REASON = 1000;
const BEGIN: Execution = { statement: { name: 'begin', text: 'begin' }, values: [] };
const BEGIN_LOOK: Execution = {
  statement: { name: 'begin_look', text: 'begin isolation level repeatable read read only' },
  values: [],
};

/**
 * One mutation, one transaction; the only place that retries and that turns the database's refusals into a person's.
 * The work may run several times, so it does nothing that a rollback does not undo.
 */
export async function unitOfWork<T>(
  orm: MikroORM,
  by: Initiator,
  operation: string,
  options: WriteOptions,
  work: (em: EntityManager, ahead: readonly Answer[]) => Promise<T>,
): Promise<T> {
  const ahead = options.ahead ?? [];
  const settings = setWrite(by, operation, reasonOf(operation, options));
  const course: Course<T> =
    options.idempotencyKey === undefined
      ? {
          opening: [BEGIN, settings, ...ahead],
          work: (em, [, , ...rest]) => work(em, rest.map(answerOf)),
          closing: () => [],
        }
      : once([BEGIN, settings], keyed(by.personId, options.idempotencyKey, operation, options.input), ahead, work);
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction(orm, course);
    } catch (error) {
      if (!isRetryable(error) || attempt === ATTEMPTS) throw translate(error, options.refusals);
      await wait(Math.random() * 10 * 2 ** attempt);
    }
  }
}

/** The work behind a key: done, or answered as it was the first time. */
function once<T>(
  start: readonly Execution[],
  by: RequestKey,
  ahead: readonly Execution[],
  work: (em: EntityManager, ahead: readonly Answer[]) => Promise<T>,
): Course<T> {
  let isFirst = true;
  return {
    opening: [...start, claim(by), ...ahead],
    work: async (em, opened) => {
      const [claimed, ...rest] = opened.slice(start.length);
      isFirst = isNew(claimed);
      return isFirst ? work(em, rest.map(answerOf)) : ((await firstAnswer(em, by)) as T);
    },
    closing: (result) => (isFirst ? [keep(by, result)] : []),
  };
}

const answerOf = ({ rows }: Outcome): Answer => rows.map(([first]) => first ?? null);

/** Several reads of one snapshot in somebody's scope; a write in it is a bug the database refuses. */
export async function look<T>(orm: MikroORM, by: Initiator, work: (em: EntityManager) => Promise<T>): Promise<T> {
  try {
    return await transaction(orm, { opening: [BEGIN_LOOK, setScope(by)], work, closing: () => [] });
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
