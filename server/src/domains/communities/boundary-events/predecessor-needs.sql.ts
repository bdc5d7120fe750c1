import { sql } from 'kysely';
import type { ReadEnv, RowName, Sql } from '../../../shared/reads/reads.ts';
import { lastMadeFrom } from '../../regions/index.ts';
import { lastHouseholds } from '../base-figures/unit-figures.sql.ts';

/**
 * What made a unit last, for the explanation of households it has not (前身的户数), as JSON by code: `[{ name on share households }]`; `households` is
 * what counted the day before. Empty: no merge or split made it. Predecessors are those the asker sees.
 */
export const householdsOfPredecessors = (row: RowName, env: ReadEnv): Sql => {
  const dayBefore = { ...env, asOf: sql`(l.on_date - 1)` };
  return sql`(
  select coalesce(json_agg(json_build_object('name', n.name, 'on', l.on_date, 'share', l.share::text, 'households',
    (select h.value from (${lastHouseholds(sql`l.from_unit`, dayBefore)}) h)) order by n.code collate "C"), '[]'::json)
  from ${lastMadeFrom(sql.ref(`${row}.id`), env)})`;
};
