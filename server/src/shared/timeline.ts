import { DomainError } from './domain-error.ts';

/** Calendar day, `YYYY-MM-DD`; never an instant, so that no time zone moves it. */
export type Day = string;

/** Half-open: `to` is the first day no longer covered; null is open. */
export interface Period {
  readonly from: Day;
  readonly to: Day | null;
}

export interface TimelineFact<V> {
  readonly id: string;
  readonly valid: Period;
  readonly value: V;
}

export interface Splice<V> {
  readonly supersede: readonly string[];
  readonly insert: readonly { readonly valid: Period; readonly value: V }[];
}

/** Whether `day` lies in the period. */
export const covers = (period: Period, day: Day): boolean =>
  period.from <= day && (period.to === null || day < period.to);

const startsBeforeEnd = (start: Day, end: Day | null): boolean => end === null || start < end;

/**
 * Writes `value` over `period` (变更 / 更正): what it covers is superseded, and what sticks out on either side is written again as it was.
 * A change is a splice over [day, open), a correction one over the period that was wrong; neither edits a row, so that what was
 * believed before can still be asked for.
 */
export function splice<V>(believed: readonly TimelineFact<V>[], period: Period, value: V): Splice<V> {
  const hit = believed.filter(
    ({ valid }) => startsBeforeEnd(valid.from, period.to) && startsBeforeEnd(period.from, valid.to),
  );
  const left = hit.filter(({ valid }) => valid.from < period.from);
  const right = hit.filter(({ valid }) => period.to !== null && startsBeforeEnd(period.to, valid.to));
  return {
    supersede: hit.map(({ id }) => id),
    insert: [
      ...left.map((f) => ({ valid: { from: f.valid.from, to: period.from }, value: f.value })),
      { valid: period, value },
      ...right.map((f) => ({ valid: { from: period.to as Day, to: f.valid.to }, value: f.value })),
    ],
  };
}

/**
 * Sets some values over a period (变更 / 更正 of a part): each stretch of the file keeps what is not set. Days of the period that the file
 * does not cover stay uncovered; where it covers none, nothing is superseded and nothing inserted.
 */
export function amend<V extends object>(
  believed: readonly TimelineFact<V>[],
  period: Period,
  set: Partial<V>,
): Splice<V> {
  const parts = believed.flatMap((fact) => {
    const common = intersection(fact.valid, period);
    return common ? [splice([fact], common, { ...fact.value, ...set })] : [];
  });
  return { supersede: parts.flatMap((p) => p.supersede), insert: parts.flatMap((p) => p.insert) };
}

/** The days two periods share; null where there are none. */
export function intersection(a: Period, b: Period): Period | null {
  const from = startsBeforeEnd(a.from, b.from) ? b.from : a.from;
  const to = a.to === null || (b.to !== null && b.to < a.to) ? b.to : a.to;
  return startsBeforeEnd(from, to) ? { from, to } : null;
}

/**
 * A save that hits nothing on file has nothing to change or to correct.
 *
 * @throws FACT_NOT_FOUND on `validFrom`.
 */
export function onFile<V>(decided: Splice<V>): Splice<V> {
  if (decided.supersede.length === 0) throw new DomainError('FACT_NOT_FOUND', {}, 'validFrom');
  return decided;
}
