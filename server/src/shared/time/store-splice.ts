import type { EntityClass, EntityData, RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReviewedFact } from '../review/review.entity.ts';
import type { DatedFact, RecordedEntry } from './fact.entity.ts';
import { type CutOff, cut, type Period, type Splice } from './timeline.ts';

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

/**
 * Makes room for an entry that is about to be approved (复核通过时的替换): what it covers is superseded, and what sticks out is written again with
 * its recorder, its recorded time and its approval. The entry itself comes in force by `decide`, afterwards.
 *
 * @param inForce The believed facts of the entry's file.
 */
export async function makeRoom<F extends ReviewedFact>(
  em: EntityManager,
  entity: EntityClass<F>,
  period: Period,
  inForce: readonly F[],
): Promise<void> {
  const { supersede, before, after } = cut(inForce, period);
  if (!supersede.length) return;
  await supersedeFacts(em, entity, supersede);
  await copyFacts(em, entity, [...before, ...after]);
}

/** A fact superseded in this transaction, written again for some of its days; `set` gives columns that a region event moves. */
export interface FactCopy extends CutOff {
  readonly set?: Readonly<Record<string, number>>;
}

/** The database refuses a copy that differs from what it was cut from in more than its days and its place (`review_guard`). */
export async function copyFacts<F extends ReviewedFact>(
  em: EntityManager,
  entity: EntityClass<F>,
  copies: readonly FactCopy[],
): Promise<void> {
  if (!copies.length) return;
  const { tableName, props } = em.getMetadata().get(entity);
  const own = ['id', 'valid', 'version', 'superseded_at', 'believed_from', 'copied_from'];
  const columns = props
    .filter(({ persist }) => persist !== false)
    .flatMap(({ fieldNames }) => fieldNames)
    .filter((column) => !own.includes(column))
    .map((column) => `"${column}"`);
  const rows = copies.map(({ id, valid, set = {} }) => ({ id, valid: `[${valid.from},${valid.to ?? ''})`, set }));
  const moved = columns.map((column) => `(r).${column}`);
  await em.execute(
    `insert into "${tableName}" (${columns.join(', ')}, valid, copied_from)
     select ${moved.join(', ')}, valid, id
     from (select jsonb_populate_record(t, c.set) r, c.valid, t.id
       from jsonb_to_recordset(?::jsonb) as c (id bigint, valid daterange, set jsonb) join "${tableName}" t on t.id = c.id) again`,
    [JSON.stringify(rows)],
  );
}

/** Closes the recorded time of entries that were believed or waited until now. */
export async function supersedeFacts<F extends RecordedEntry>(
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
