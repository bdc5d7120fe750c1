import { groupBy } from '../../../shared/group-by.ts';
import {
  HeadcountCategory,
  type PlaceChange,
  type PlaceSpan,
  type QuotaProblem,
} from '../../../shared/quota-keeper.ts';
import { type Day, intersection } from '../../../shared/time/timeline.ts';

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
  /** Name of the quota's region; null: above the scope. */
  readonly unit: string | null;
}

/** Later than any day. */
const NEVER = '\uffff';
/** Earlier than any day. */
const EVER = '';

/** `n` people more, or fewer, on these days. */
interface Net {
  readonly row: number;
  readonly from: Day;
  readonly to: Day;
  readonly n: number;
}

/**
 * Which of many changes find no place (员额预检，合并计算): all are counted together, so that who leaves makes room for who comes, whichever row is first. Where
 * a quota has then more people than before and more than places, the last of those who came are named, as many as are too many. What was beyond
 * it before is nobody's fault.
 *
 * @param only Quotas of this category alone: a duty makes nobody one more.
 * @returns For each change, in their order; null: there is a place.
 */
export function changesWithoutPlace(
  given: readonly Stretch[],
  changes: readonly PlaceChange[],
  only?: HeadcountCategory,
): readonly (QuotaProblem | null)[] {
  const problems: (QuotaProblem | null)[] = changes.map(() => null);
  const asked = given.filter(({ category }) => only === undefined || category === only);
  for (const quota of groupBy(asked, ({ headcountId }) => headcountId).values()) {
    const stretches = quota.filter(({ free }) => free !== null);
    const last = stretches.toSorted((a, b) => ((a.from ?? EVER) < (b.from ?? EVER) ? -1 : 1)).at(-1);
    if (!last) continue;
    const members = groupBy(
      quota.filter(({ free }) => free === null),
      ({ unitId }) => unitId,
    );
    const nets = changes.flatMap(({ before, after }, row) => netOf(row, last.category, members, before, after));
    const { unit, category, places } = last;
    const problem = { unit, category, places: unit === null ? null : places };
    for (const row of tooMany(stretches, nets)) problems[row] ??= problem;
  }
  return problems;
}

function netOf(
  row: number,
  category: HeadcountCategory,
  members: ReadonlyMap<number, readonly Stretch[]>,
  before: readonly PlaceSpan[],
  after: readonly PlaceSpan[],
): readonly Net[] {
  const steps = new Map<Day, number>();
  const count = (spans: readonly PlaceSpan[], n: number): void => {
    for (const { unitId, committee, days } of spans) {
      if (category !== HeadcountCategory.ALL && (category === HeadcountCategory.COMMITTEE) !== committee) continue;
      for (const { from, to } of members.get(unitId) ?? []) {
        const common = intersection(days, { from: from ?? EVER, to });
        if (!common) continue;
        steps.set(common.from, (steps.get(common.from) ?? 0) + n);
        steps.set(common.to ?? NEVER, (steps.get(common.to ?? NEVER) ?? 0) - n);
      }
    }
  };
  count(before, -1);
  count(after, 1);
  let n = 0;
  const days = [...steps.keys()].sort();
  return days.flatMap((from, i) => {
    n += steps.get(from) ?? 0;
    const to = days[i + 1];
    return n === 0 || to === undefined ? [] : [{ row, from, to, n }];
  });
}

/** Rows that are too many for a quota, in their order. */
function tooMany(stretches: readonly Stretch[], nets: readonly Net[]): ReadonlySet<number> {
  const bounds = [
    ...new Set([
      ...nets.flatMap(({ from, to }) => [from, to]),
      ...stretches.flatMap(({ from, to }) => [from ?? EVER, to ?? NEVER]),
    ]),
  ].sort();
  const at = new Map(bounds.map((day, i) => [day, i]));
  const placeOf = (day: Day): number => at.get(day) as number;
  const free = new Array<number>(bounds.length).fill(Number.POSITIVE_INFINITY);
  for (const stretch of stretches)
    free.fill(stretch.free as number, placeOf(stretch.from ?? EVER), placeOf(stretch.to ?? NEVER));
  const change = new Array<number>(bounds.length + 1).fill(0);
  const lost = new Array<number>(bounds.length + 1).fill(0);
  for (const { from, to, n } of nets)
    for (const [day, sign] of [
      [from, 1],
      [to, -1],
    ] as const) {
      change[placeOf(day)] = (change[placeOf(day)] as number) + sign * n;
      if (n < 0) lost[placeOf(day)] = (lost[placeOf(day)] as number) - sign * n;
    }
  let [more, room] = [0, 0];
  const left = free.map((places, i) => {
    more += change[i] as number;
    room += lost[i] as number;
    return more > 0 && more > places ? room + Math.max(places, 0) : Number.POSITIVE_INFINITY;
  });
  const refused = new Set<number>();
  if (!left.some(Number.isFinite)) return refused;
  for (const [row, own] of groupBy(
    nets.filter(({ n }) => n > 0),
    (net) => net.row,
  )) {
    const parts = own.map(({ from, to, n }) => ({ from: placeOf(from), to: placeOf(to), n }));
    if (parts.some(({ from, to, n }) => left.slice(from, to).some((places) => places < n))) refused.add(row);
    else for (const { from, to, n } of parts) for (let i = from; i < to; i++) left[i] = (left[i] as number) - n;
  }
  return refused;
}
