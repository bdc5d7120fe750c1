import { type Exact, exact, ZERO } from '../../../../shared/exact.ts';
import type { Day } from '../../../../shared/time/timeline.ts';

/** One unit became another on a day; `share` null: nobody said which part of its figures went there. */
export interface LineageLine {
  readonly eventId: string;
  readonly from: number;
  readonly to: number;
  readonly on: Day;
  readonly share: string | null;
}

/** A unit whose figures make up another's on an earlier day, and which part of them. */
export interface SeriesUnit {
  readonly unit: number;
  readonly share: Exact;
}

/** What a unit's series is made of on a day; `brokenBy` names the events of a split without a basis that lie between. */
export interface Series {
  readonly units: readonly SeriesUnit[];
  readonly brokenBy: readonly string[];
}

/**
 * Units whose figures on a day make up a unit's series (趋势的前身): back over every merge and split that made it since. Merged units count whole and
 * are summed; of a divided one its share counts; where a split had no basis the series breaks and is never guessed.
 *
 * `seriesUnits` is the same as SQL; a test compares the two.
 */
export function seriesAt(unit: number, day: Day, lineage: readonly LineageLine[]): Series {
  const shares = new Map<number, Exact>();
  const brokenBy = new Set<string>();
  const back = (at: number, share: Exact, before: Day | null): void => {
    const lines = lineage.filter(({ to, on }) => to === at && on > day && (before === null || on < before));
    const last = lines.reduce<Day>((latest, { on }) => (on > latest ? on : latest), '');
    if (!last) {
      shares.set(at, (shares.get(at) ?? ZERO).plus(share));
      return;
    }
    for (const line of lines.filter(({ on }) => on === last)) {
      if (line.share === null) brokenBy.add(line.eventId);
      back(line.from, share.times(exact(line.share ?? '1')), last);
    }
  };
  back(unit, exact(1), null);
  return { units: [...shares].map(([id, share]) => ({ unit: id, share })), brokenBy: [...brokenBy] };
}
