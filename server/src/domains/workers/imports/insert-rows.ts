import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordedEntry } from '../../../shared/fact.entity.ts';

/** Enters rows in one statement and answers their ids, in their order; `em.insertMany` answers the first one alone. */
export async function insertRows(
  em: EntityManager,
  entity: EntityClass<RecordedEntry>,
  rows: readonly object[],
): Promise<string[]> {
  const ctx = em.getTransactionContext();
  const { rows: made = [] } = await em.getDriver().nativeInsertMany(entity, [...rows] as never, { ctx });
  const ids = made.map(({ id }) => String(id));
  if (ids.length !== rows.length) throw new Error(`${rows.length} rows were entered and ${ids.length} ids answered`);
  return ids;
}
