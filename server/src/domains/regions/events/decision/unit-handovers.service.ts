import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../../../../shared/time/timeline.ts';

/** A unit that an event that stands ended, and where who was there goes on; `to` null: the event does not say (a split, a street abolished). */
export interface UnitHandover {
  readonly eventId: string;
  readonly kind: 'MERGE' | 'SPLIT' | 'ABOLISH';
  readonly unit: number;
  readonly name: string;
  readonly on: Day;
  readonly to: number | null;
}

/**
 * By which events units ended, and those they went into after them (单位的去向), in the order of their days: a merge names the one it makes, of a
 * community abolished people are its street's. The same as for those who were there when it was decided (`prepare`).
 */
export async function handoversOf(em: EntityManager, units: readonly number[]): Promise<readonly UnitHandover[]> {
  const found = new Map<string, UnitHandover>();
  for (let asked = [...units]; asked.length; ) {
    const ended = await em.execute<UnitHandover[]>(
      `select e.id::text as "eventId", e.kind, f.unit_id as unit, f.name, e.effective_on::text as "on", case e.kind
           when 'MERGE' then (select t.unit_id from region_event_unit t where t.event_id = e.id and t.side = 'TO')
           when 'ABOLISH' then (select a.parent_id from region_attributes a where a.unit_id = f.unit_id and a.superseded_at is null
             and a.community_id is not null and a.valid @> e.effective_on - 1) end as "to"
       from region_event e join region_event_unit f on f.event_id = e.id and f.side = 'FROM'
       where f.unit_id = any(?::int[]) and e.kind in ('MERGE', 'SPLIT', 'ABOLISH') and e.superseded_at is null and e.believed_from is not null
         and e.reverses_id is null
         and not exists (select from region_event_unit t where t.event_id = e.id and t.side = 'TO' and t.unit_id = f.unit_id)`,
      [`{${asked.join(',')}}`],
    );
    for (const each of ended) found.set(`${each.eventId} ${each.unit}`, each);
    const known = new Set([...found.values()].map(({ unit }) => unit));
    asked = ended.flatMap(({ to }) => (to !== null && !known.has(to) ? [to] : []));
  }
  return [...found.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
