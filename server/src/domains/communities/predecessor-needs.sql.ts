import { sql } from 'kysely';
import { believed } from '../../shared/dated-sql.ts';
import type { ReadEnv, RowName, Sql } from '../../shared/reads.ts';
import { lastHouseholds } from './unit-figures.sql.ts';

/**
 * What made a unit last, for the explanation of households it has not (前身的户数), as JSON by code: `[{ name on share households }]`; `households` is
 * what counted the day before. Empty: no merge or split made it. Predecessors are those the asker sees.
 */
export const householdsOfPredecessors = (row: RowName, env: ReadEnv): Sql => {
  const dayBefore = { ...env, asOf: sql`(l.on_date - 1)` };
  return sql`(
  select coalesce(json_agg(json_build_object('name', n.name, 'on', l.on_date, 'share', l.share::text, 'households',
    (select h.value from (${lastHouseholds(sql`l.from_unit`, dayBefore)}) h)) order by n.code collate "C"), '[]'::json)
  from region_lineage l join region_attributes n on n.unit_id = l.from_unit and n.valid @> l.on_date - 1 and ${believed('n', env)}
  where l.to_unit = ${sql.ref(`${row}.id`)} and ${believed('l', env)} and l.on_date = (
    select max(m.on_date) from region_lineage m where m.to_unit = ${sql.ref(`${row}.id`)} and m.on_date <= ${env.asOf} and ${believed('m', env)}))`;
};
