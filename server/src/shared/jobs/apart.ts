import type { EntityManager } from '@mikro-orm/postgresql';
import { JobStopped } from './job.ts';

/** One of many that could not be worked off. */
export interface Faulty<T> {
  readonly item: T;
  readonly error: unknown;
}

export interface Apart<T, R> {
  readonly results: readonly R[];
  readonly faulty: readonly Faulty<T>[];
}

/**
 * Works many off together and, where that meets a fault, each by itself, so that one that cannot be worked off stops nobody else. Of a faulty one the
 * transaction keeps nothing.
 *
 * @param work Repeated over single ones after a fault; what it did in the database before is rolled back.
 * @throws What ends the whole transaction, or may pass when it is tried again
 */
export async function workApart<T, R>(
  em: EntityManager,
  items: readonly T[],
  work: (some: readonly T[]) => Promise<readonly R[]>,
): Promise<Apart<T, R>> {
  if (!items.length) return { results: [], faulty: [] };
  const together = await withinSavepoint(em, () => work(items));
  if ('results' in together) return { results: together.results, faulty: [] };
  if (items.length === 1) return { results: [], faulty: [{ item: items[0] as T, error: together.error }] };
  const results: R[] = [];
  const faulty: Faulty<T>[] = [];
  for (const item of items) {
    const alone = await workApart(em, [item], work);
    results.push(...alone.results);
    faulty.push(...alone.faulty);
  }
  return { results, faulty };
}

async function withinSavepoint<R>(
  em: EntityManager,
  work: () => Promise<readonly R[]>,
): Promise<{ readonly results: readonly R[] } | { readonly error: unknown }> {
  await em.execute('savepoint apart');
  try {
    const results = await work();
    await em.execute('release savepoint apart');
    return { results };
  } catch (error) {
    if (isOfTheMoment(error)) throw error;
    await em.execute('rollback to savepoint apart; release savepoint apart');
    return { error };
  }
}

/** Classes of SQLSTATE that say nothing of the work: connection, transaction state, conflicts, resources, locks, intervention. */
const OF_THE_MOMENT = /^(08|25|40|53|55|57)|^ECONN/;

function isOfTheMoment(error: unknown): boolean {
  if (error instanceof JobStopped) return true;
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return OF_THE_MOMENT.test(String(code ?? '')) || String(message).startsWith('Connection terminated');
}
