import { type Exact, exact, sum } from '../../../shared/exact.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { type DatedFigure, lastCounting } from '../community/communities.rules.ts';

/** One unit hands on to another; `share` null: a split nobody gave a basis for. */
export interface Handing {
  readonly from: number;
  readonly to: number;
  readonly share: string | null;
}

export interface CarriedFigure<F> extends DatedFigure {
  readonly unit: number;
  /** What it was made of, by unit. */
  readonly of: readonly F[];
}

/** A figure handed on, and the day from which it counts. */
export interface DatedCarriedFigure<F> extends CarriedFigure<F> {
  readonly carriedOn: Day;
}

/**
 * All that an event hands on of one metric (区划变更结转): what counted on its day, and where it was dated back, for each later day on which a figure of a
 * predecessor had been approved before anybody knew of the event what counted then.
 *
 * `carried_figures` of the database is the same; a test compares the two.
 *
 * @param figures Of each predecessor those that speak of it as it was before the event: of earlier days, and of later days those approved before it
 * was decided.
 */
export function carriedSeries<F extends DatedFigure>(
  handings: readonly Handing[],
  figures: ReadonlyMap<number, readonly F[]>,
  on: Day,
): readonly DatedCarriedFigure<F>[] {
  const days = new Set([on]);
  for (const { from } of handings)
    for (const { carriedOn, onDate } of figures.get(from) ?? [])
      if ((carriedOn ?? onDate) > on) days.add(carriedOn ?? onDate);
  return [...days].sort().flatMap((day) => {
    const had = [...figures].flatMap(([unit, own]): [number, F][] => {
      const last = lastCounting(own, day);
      return last ? [[unit, last]] : [];
    });
    return carriedFigures(handings, new Map(had)).map((figure) => ({ ...figure, carriedOn: day }));
  });
}

/**
 * What is handed on for one day: to each unit the event makes the sum of what its predecessors had, of a divided one its share. A unit one of whose
 * predecessors has no figure, or which has no share, gets nothing. It is as old as the oldest it is made of, so that the age limit goes on counting.
 *
 * @param had What counted for each predecessor, whatever its age.
 */
export function carriedFigures<F extends DatedFigure>(
  handings: readonly Handing[],
  had: ReadonlyMap<number, F>,
): readonly CarriedFigure<F>[] {
  const units = [...new Set(handings.map(({ to }) => to))];
  const parts = new Map([...had].map(([from, { value }]) => [from, partsOf(value, handings, from)]));
  return units.flatMap((unit) => {
    const own = handings.filter(({ to }) => to === unit).sort((a, b) => a.from - b.from);
    const of = own.flatMap(({ from, share }) => (had.get(from) && share !== null ? [had.get(from) as F] : []));
    if (of.length < own.length) return [];
    const value = own.reduce((total, { from }) => total + (parts.get(from)?.get(unit) ?? 0), 0);
    const onDate = of.reduce(
      (oldest, figure) => (figure.onDate < oldest ? figure.onDate : oldest),
      of[0]?.onDate ?? '',
    );
    return [{ unit, value, onDate, of }];
  });
}

/** Whole parts of a value by shares, which sum to it again: what is left over goes to the largest remainders, of equal ones to the earlier unit. */
function partsOf(value: number, handings: readonly Handing[], from: number): ReadonlyMap<number, number> {
  const shares = handings.flatMap((h) =>
    h.from === from && h.share !== null ? [{ to: h.to, exact: exact(h.share).times(value) }] : [],
  );
  const whole = (part: Exact): Exact => part.floor();
  const rest = exact(value)
    .minus(sum(shares.map((part) => whole(part.exact))))
    .toNumber();
  const remainder = (part: { readonly exact: Exact }): Exact => part.exact.minus(whole(part.exact));
  const byRemainder = [...shares].sort((a, b) => remainder(b).comparedTo(remainder(a)) || a.to - b.to);
  return new Map(
    byRemainder.map((part, place) => [
      part.to,
      whole(part.exact)
        .plus(place < rest ? 1 : 0)
        .toNumber(),
    ]),
  );
}
