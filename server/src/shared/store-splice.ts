import type { EntityClass, EntityData, RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DatedFact } from './fact.entity.ts';
import type { Period, Splice } from './timeline.ts';

/**
 * Stores a splice: supersede first, insert second, in separate statements. A flush would insert before it updates, and the exclusion
 * constraint would refuse the copy beside its original.
 */
export async function storeSplice<F extends DatedFact, V>(
  em: EntityManager,
  entity: EntityClass<F>,
  { supersede, insert }: Splice<V>,
  row: (value: V, valid: Period) => EntityData<F>,
): Promise<void> {
  if (supersede.length) await supersedeFacts(em, entity, supersede);
  await em.insertMany(
    entity,
    // What the row leaves out (when, by whom, why) the database fills in from the transaction.
    insert.map(({ valid, value }) => row(value, valid) as RequiredEntityData<F>),
  );
}

async function supersedeFacts<F extends DatedFact>(
  em: EntityManager,
  entity: EntityClass<F>,
  ids: readonly string[],
): Promise<void> {
  const table = em.getMetadata().get(entity).tableName;
  await em.execute(
    `update "${table}" set superseded_at = now(), version = version + 1 where superseded_at is null and id = any(?::bigint[])`,
    [`{${ids.join(',')}}`],
  );
}
