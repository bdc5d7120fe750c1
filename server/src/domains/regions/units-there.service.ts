import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../../shared/time/timeline.ts';

/** Something said of a unit on a day. `entered`: when that was, ISO; null: just now. */
export interface UnitDay {
  readonly unit: number;
  readonly on: Day;
  readonly entered?: string | null;
}

/** The first that is about a unit which was not there that day, with the unit's name. */
export interface UnitNotThere {
  readonly index: number;
  readonly unit: string;
  readonly on: Day;
}

/**
 * Whether each unit was there on its day (当日是否在册), and, of what was entered before, still is what it was then: since then no merge or split may have
 * made it another. The tree is on file from a day on; a unit of that first day counts as there all the time before. The database asks the same of base
 * figures.
 *
 * @returns the first that was not, null where all were.
 */
export async function firstNotThere(em: EntityManager, said: readonly UnitDay[]): Promise<UnitNotThere | null> {
  const [found] = await notThere(em, said, 1);
  return found ?? null;
}

/** All that were not there on their day, in the order given; see `firstNotThere`. */
export const allNotThere = (em: EntityManager, said: readonly UnitDay[]): Promise<readonly UnitNotThere[]> =>
  notThere(em, said, null);

const notThere = (em: EntityManager, said: readonly UnitDay[], most: number | null): Promise<UnitNotThere[]> =>
  em.execute<UnitNotThere[]>(
    `select (s.place - 1)::int as index, s."on"::text, coalesce((select a.name from region_attributes a
         where a.unit_id = s.unit and a.superseded_at is null order by lower(a.valid) desc limit 1), s.unit::text) as unit
     from rows from (jsonb_to_recordset(?::jsonb) as (unit int, "on" date, entered timestamptz)) with ordinality as s (unit, "on", entered, place)
     where not case when s.entered is null then unit_there(s.unit, s."on") else figure_unit_there(s.unit, s."on", s.entered) end
     order by s.place limit ?::int`,
    [JSON.stringify(said), most],
  );
