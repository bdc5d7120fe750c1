import { groupBy } from '../../../shared/group-by.ts';
import { type Day, intersection, type Period } from '../../../shared/timeline.ts';
import { HeadcountCategory } from './headcount.enums.ts';

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
  /** Name of the quota's region; null: above the scope. */
  readonly unit: string | null;
}

/** Days on which somebody uses a place of a unit (占用员额的时段). */
export interface PlaceSpan {
  readonly unitId: number;
  /** He holds a duty of one of the two committees on them. */
  readonly committee: boolean;
  readonly days: Period;
}

/** Which places a row of a file takes from a worker and which it gives him. */
export interface PlaceChange {
  readonly before: readonly PlaceSpan[];
  readonly after: readonly PlaceSpan[];
}

interface Placed {
  readonly valid: Period;
  readonly value: { readonly unitId: number };
}

/** Where somebody uses a place, from both timelines and the days of his duties of the committees, which may run beside each other. */
export function placeSpans(
  employments: readonly { readonly valid: Period }[],
  assignments: readonly Placed[],
  seats: readonly Period[],
): readonly PlaceSpan[] {
  const seated = joined(seats);
  return assignments.flatMap(({ valid, value: { unitId } }) =>
    employments.flatMap((employment) => {
      const days = intersection(valid, employment.valid);
      if (!days) return [];
      const sitting = seated.flatMap((seat) => intersection(seat, days) ?? []);
      const other = sitting.reduce((left, seat) => left.flatMap((part) => without(part, seat)), [days]);
      return [
        ...sitting.map((part) => ({ unitId, committee: true, days: part })),
        ...other.map((part) => ({ unitId, committee: false, days: part })),
      ];
    }),
  );
}

function joined(periods: readonly Period[]): readonly Period[] {
  const all: Period[] = [];
  for (const next of periods.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = all.at(-1);
    if (!last || (last.to !== null && last.to < next.from)) all.push(next);
    else
      all[all.length - 1] = {
        from: last.from,
        to: last.to === null || next.to === null ? null : later(last.to, next.to),
      };
  }
  return all;
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);

function without(period: Period, gone: Period): readonly Period[] {
  const common = intersection(period, gone);
  if (!common) return [period];
  return [
    ...(period.from < common.from ? [{ from: period.from, to: common.from }] : []),
    ...(common.to !== null && (period.to === null || common.to < period.to)
      ? [{ from: common.to, to: period.to }]
      : []),
  ];
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
