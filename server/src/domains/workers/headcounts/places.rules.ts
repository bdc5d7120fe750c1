import { groupBy } from '../../../shared/group-by.ts';
import type { Day } from '../../../shared/timeline.ts';
import { HeadcountCategory } from './headcount.enums.ts';

/** Somebody a file of many would hire. */
export interface PlaceSought {
  readonly unitId: number;
  readonly from: Day;
  /** He will hold a duty of one of the two committees. */
  readonly committee?: boolean;
}

/** Why one of many does not fit; `unit` null: a quota above the scope. */
export interface QuotaProblem {
  readonly unit: string | null;
  readonly category: HeadcountCategory;
  readonly places: number | null;
}

/**
 * How many more people a quota takes on these days; with `free` null a unit that comes under it on these days. `from` null: as long as one looks back,
 * `to` null: open.
 */
export interface Stretch {
  readonly headcountId: number;
  readonly category: HeadcountCategory;
  readonly unitId: number;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly places: number | null;
  readonly free: number | null;
  /** Name of the quota’s region; null: above the scope. */
  readonly unit: string | null;
}

/** The least that is free from each stretch on, in the order of their days. */
interface Quota {
  readonly stretches: readonly { readonly to: Day | null; readonly least: number }[];
  readonly problem: QuotaProblem;
  taken: number;
}

/** Which of many hires, taken in their order, find no place in one of the quotas they come under on some day from theirs on (无空缺的行). */
export function rowsWithoutPlace(
  given: readonly Stretch[],
  rows: readonly PlaceSought[],
): readonly (QuotaProblem | null)[] {
  const quotas = new Map(
    [
      ...groupBy(
        given.filter(({ free }) => free !== null),
        ({ headcountId }) => headcountId,
      ),
    ].map(([id, stretches]) => [id, quotaOf(stretches)] as const),
  );
  const under = groupBy(
    given.filter(({ free }) => free === null),
    ({ unitId }) => unitId,
  );
  return rows.map(({ unitId, from, committee = false }) => {
    const own = committee ? HeadcountCategory.COMMITTEE : HeadcountCategory.STAFF;
    const concerned = (under.get(unitId) ?? [])
      .filter(({ to, category }) => endsAfter(to, from) && (category === HeadcountCategory.ALL || category === own))
      .flatMap(({ headcountId }) => quotas.get(headcountId) ?? []);
    const full = concerned.find((quota) => leastFrom(quota, from) <= quota.taken);
    if (full) return full.problem;
    for (const quota of concerned) quota.taken++;
    return null;
  });
}

const endsAfter = (to: Day | null, day: Day): boolean => to === null || to > day;

function quotaOf(stretches: readonly Stretch[]): Quota {
  const inOrder = stretches.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  let least = Number.POSITIVE_INFINITY;
  const fromBehind = inOrder.toReversed().map(({ to, free }) => {
    least = Math.min(least, free ?? least);
    return { to, least };
  });
  const [{ unit, category, places } = { unit: null, category: HeadcountCategory.ALL, places: null }] =
    inOrder.slice(-1);
  const problem = { unit, category, places: unit === null ? null : places };
  return { stretches: fromBehind.toReversed(), problem, taken: 0 };
}

/** By halves: a file has thousands of rows, and a quota of many years hundreds of stretches. */
function leastFrom({ stretches }: Quota, day: Day): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endsAfter(stretches[middle]?.to ?? null, day)) high = middle;
    else low = middle + 1;
  }
  return stretches[low]?.least ?? Number.POSITIVE_INFINITY;
}
