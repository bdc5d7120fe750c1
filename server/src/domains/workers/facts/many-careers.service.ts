import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { DatedFact } from '../../../shared/time/fact.entity.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import type { FactKind } from './fact-kind.ts';

/** Somebody whose employment ends, and the first day without it. */
export interface Leaver {
  readonly workerId: number;
  readonly on: Day;
}

/** What became of a fact of somebody's career. */
export interface ChangedFact {
  readonly workerId: number;
  readonly kind: string;
  readonly id: string;
  readonly action: 'MADE' | 'ENDED';
}

/** Columns of the transaction that enters a row, or of the row itself. */
const OWN = ['id', 'valid', 'version', 'recorded_at', 'recorded_by', 'reason', 'superseded_at', 'believed_from'];

/** Columns that a copy of a fact takes over, in quotes. */
function copied(
  em: EntityManager,
  entity: EntityClass<DatedFact>,
): { readonly table: string; readonly columns: string } {
  const { tableName, props } = em.getMetadata().get(entity);
  const columns = props
    .filter(({ persist }) => persist !== false)
    .flatMap(({ fieldNames }) => fieldNames)
    .filter((column) => !OWN.includes(column));
  return { table: `"${tableName}"`, columns: columns.map((column) => `"${column}"`).join(', ') };
}

/** As `endCareerFacts` for many people, each on his day: what runs on is cut, what begins later never was (随离职终止). */
export async function endCareersOfMany(
  em: EntityManager,
  kinds: readonly FactKind[],
  leavers: readonly Leaver[],
): Promise<readonly ChangedFact[]> {
  const all: ChangedFact[] = [];
  const days = JSON.stringify(leavers.map(({ workerId, on }) => ({ worker: workerId, on })));
  for (const { kind, entity } of kinds.filter(({ duringEmployment }) => duringEmployment)) {
    const { table, columns } = copied(em, entity);
    const ended = await em.execute<{ workerId: number; id: string }[]>(
      `update ${table} f set superseded_at = now(), version = version + 1
       from jsonb_to_recordset(?::jsonb) as l (worker int, "on" date)
       where f.worker_id = l.worker and f.superseded_at is null and (upper_inf(f.valid) or upper(f.valid) > l."on")
       returning f.worker_id as "workerId", f.id::text as id`,
      [days],
    );
    if (!ended.length) continue;
    const made = await em.execute<{ workerId: number; id: string }[]>(
      `insert into ${table} (${columns}, valid)
       select ${columns}, daterange(lower(f.valid), l."on") from ${table} f join jsonb_to_recordset(?::jsonb) as l (worker int, "on" date)
         on l.worker = f.worker_id and lower(f.valid) < l."on"
       where f.id = any(?::bigint[])
       returning worker_id as "workerId", id::text as id`,
      [days, `{${ended.map(({ id }) => id).join(',')}}`],
    );
    for (const each of ended) all.push({ ...each, kind, action: 'ENDED' });
    for (const each of made) all.push({ ...each, kind, action: 'MADE' });
  }
  return all;
}

/** Facts that gave way are believed again, as they were: what was superseded stays so, for what was believed in between. */
export async function writeAgain(
  em: EntityManager,
  entity: EntityClass<DatedFact>,
  ids: readonly string[],
): Promise<void> {
  if (!ids.length) return;
  const { table, columns } = copied(em, entity);
  await em.execute(
    `insert into ${table} (${columns}, valid) select ${columns}, valid from ${table} where id = any(?::bigint[]) order by id`,
    [`{${ids.join(',')}}`],
  );
}

/**
 * As `checkCareer` for many people: who has a fact of a kind within employment on a day on which he is not employed.
 *
 * @returns FACT_OUTSIDE_EMPLOYMENT by worker, of the first such day
 */
export async function careersOutside(
  em: EntityManager,
  kinds: readonly FactKind[],
  ids: readonly number[],
): Promise<ReadonlyMap<number, DomainError>> {
  const facts = kinds
    .filter(({ duringEmployment }) => duringEmployment)
    .map(
      ({ kind, entity }) =>
        `select worker_id, '${kind}' as kind, valid from "${em.getMetadata().get(entity).tableName}"
         where superseded_at is null and worker_id in (select id from asked)`,
    );
  const outside = await em.execute<{ workerId: number; kind: string; on: Day }[]>(
    `with asked as materialized (select unnest(?::int[]) as id),
     employed as materialized (
       select worker_id, range_agg(valid) as days from employment where superseded_at is null and worker_id in (select id from asked) group by worker_id
     )
     select distinct on (f.worker_id) f.worker_id as "workerId", f.kind, lower(datemultirange(f.valid) - coalesce(e.days, '{}'))::text as "on"
     from (${facts.join(' union all ')}) f left join employed e on e.worker_id = f.worker_id
     where not coalesce(e.days, '{}') @> f.valid order by f.worker_id, 3`,
    [`{${ids.join(',')}}`],
  );
  return new Map(
    outside.map(({ workerId, kind, on }) => [
      workerId,
      new DomainError('FACT_OUTSIDE_EMPLOYMENT', { kind, on }, 'validFrom'),
    ]),
  );
}
