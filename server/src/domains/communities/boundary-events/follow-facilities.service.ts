import type { EntityManager } from '@mikro-orm/postgresql';
import { FollowerSubject, type RegionFollower, type Seat } from '../../../shared/region-follower.ts';
import { copyFacts, type FactCopy, supersedeFacts } from '../../../shared/time/store-splice.ts';
import { cut, type Day, intersection } from '../../../shared/time/timeline.ts';
import { FacilityFact } from '../facilities/facility.entity.ts';
import { carriedFigures, carryFigures, figuresTouched, supersedeFigures } from './follow-figures.service.ts';

/** Facts of some facilities that are at a unit get another, over the days from one on. */
interface Replacement {
  readonly facilities: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly on: Day;
  /** Not given: for all days from `on`. */
  readonly until?: Day;
}

/**
 * Facilities go with their community (设施随迁): where they belong is part of each fact, so that before the event's day they count where they were.
 * Only the place changes; who entered and who approved a fact stays. Figures stay with their unit and are handed on to what a merge or a split makes.
 */
export const facilityFollower: RegionFollower = {
  subject: FollowerSubject.FACILITY,
  readBy: 'figures:read',
  touched: (em, units) => figuresTouched(em, units),
  seats: (em, units, on) =>
    // Those that wait for their first approval too: they are placed when they get it.
    em.execute<Seat[]>(
      `select distinct on (x.facility_id) x.facility_id as "subjectId", x.community_id as "unitId", x.name
       from facility_fact x
       where x.superseded_at is null and x.community_id = any(?::int[]) and x.valid && daterange(?::date, null)
       order by x.facility_id, lower(x.valid) desc`,
      [listOf(units), on],
    ),
  async follow(em, moves, { id, effectiveOn: on }) {
    for (const { subjectId, fromUnit: from, toUnit: to } of moves)
      await placeElsewhere(em, { facilities: [subjectId], from, to, on });
    await carryFigures(em, id);
  },
  async newcomers(em, { gone, later, moves }) {
    const [{ count } = { count: 0 }] = await em.execute<{ count: number }[]>(
      `select count(distinct x.facility_id)::int as count from facility_fact x
       where x.superseded_at is null and x.facility_id <> all(?::int[])
         and (x.community_id = any(?::int[]) or (x.community_id = any(?::int[]) and lower(x.valid) < ?::date))`,
      [listOf(moves.map(({ subjectId }) => subjectId)), listOf(gone), listOf(later?.units ?? []), later?.on ?? null],
    );
    return count;
  },
  async unfollow(em, { id, moves, effectiveOn, gone, later, newcomersTo, today }) {
    for (const { subjectId, fromUnit, toUnit } of moves)
      await placeElsewhere(em, { facilities: [subjectId], from: toUnit, to: fromUnit, on: effectiveOn });
    const left = [...gone, ...(later?.units ?? [])];
    const newcomers = newcomersTo === null ? [] : await facilitiesAt(em, left);
    for (const from of left)
      if (newcomersTo !== null) {
        const until = later?.units.includes(from) ? { until: later.on } : {};
        await placeElsewhere(em, { facilities: newcomers, from, to: newcomersTo, on: FIRST_DAY, ...until });
      }
    if (newcomers.length) await setFacilityKeys(em, newcomers, today);
    await supersedeFigures(em, id, gone);
  },
  takenBack: carriedFigures,
};

/** Before every fact: a newcomer goes with all its days. */
const FIRST_DAY = '0001-01-01';

const listOf = (ids: readonly number[]): string => `{${ids.join(',')}}`;

export const setFacilityKeys = (em: EntityManager, facilities: readonly number[], today: Day): Promise<unknown> =>
  em.execute('select facility_keys(?::int[], ?)', [listOf(facilities), today]);

async function facilitiesAt(em: EntityManager, units: readonly number[]): Promise<number[]> {
  const rows = await em.execute<{ id: number }[]>(
    `select distinct facility_id as id from facility_fact
     where superseded_at is null and believed_from is not null and community_id = any(?::int[])`,
    [listOf(units)],
  );
  return rows.map(({ id }) => id);
}

export async function placeElsewhere(
  em: EntityManager,
  { facilities, from, to, on, until }: Replacement,
): Promise<void> {
  const facts = await em.find(
    FacilityFact,
    { facilityId: [...facilities], communityId: from, supersededAt: null, believedFrom: { $ne: null } },
    { refresh: true },
  );
  const period = { from: on, to: until ?? null };
  const { supersede, before, after } = cut(facts, period);
  if (!supersede.length) return;
  const moved: FactCopy[] = facts.flatMap(({ id, valid }) => {
    const common = intersection(valid, period);
    return common ? [{ id, valid: common, set: { community_id: to } }] : [];
  });
  await supersedeFacts(em, FacilityFact, [...supersede]);
  await copyFacts(em, FacilityFact, [...before, ...moved, ...after]);
  await em.execute('update facility set version = version + 1 where id = any(?::int[])', [
    listOf([...new Set(facts.map(({ facilityId }) => facilityId))]),
  ]);
}
