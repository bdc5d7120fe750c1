import { DomainError } from '../errors/domain-error.ts';

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

/** The days of a fact that a splice leaves over. */
export interface CutOff {
  readonly id: string;
  readonly valid: Period;
}

export interface Cut {
  readonly supersede: readonly string[];
  readonly before: readonly CutOff[];
  readonly after: readonly CutOff[];
}

/** Whether `day` lies in the period. */
export const covers = (period: Period, day: Day): boolean =>
  period.from <= day && (period.to === null || day < period.to);

const startsBeforeEnd = (start: Day, end: Day | null): boolean => end === null || start < end;

/**
 * What has to give way for `period` (时段替换): the facts it covers any day of, and of each the days that stick out on either side, in the order
 * before, after.
 */
export function cut(believed: readonly Omit<TimelineFact<unknown>, 'value'>[], period: Period): Cut {
  const hit = believed.filter(
    ({ valid }) => startsBeforeEnd(valid.from, period.to) && startsBeforeEnd(period.from, valid.to),
  );
  const before = hit.filter(({ valid }) => valid.from < period.from);
  const after = hit.filter(({ valid }) => period.to !== null && startsBeforeEnd(period.to, valid.to));
  return {
    supersede: hit.map(({ id }) => id),
    before: before.map(({ id, valid }) => ({ id, valid: { from: valid.from, to: period.from } })),
    after: after.map(({ id, valid }) => ({ id, valid: { from: period.to as Day, to: valid.to } })),
  };
}

/**
 * Writes `value` over `period` (变更 / 更正): what it covers is superseded, and what sticks out on either side is written again as it was.
 * A change is a splice over [day, open), a correction one over the period that was wrong; neither edits a row, so that what was
 * believed before can still be asked for.
 */
export function splice<V>(believed: readonly TimelineFact<V>[], period: Period, value: V): Splice<V> {
  const { supersede, before, after } = cut(believed, period);
  const values = new Map(believed.map((fact) => [fact.id, fact.value]));
  const again = ({ id, valid }: CutOff) => ({ valid, value: values.get(id) as V });
  return { supersede, insert: [...before.map(again), { valid: period, value }, ...after.map(again)] };
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
export function onFile<S extends Pick<Cut, 'supersede'>>(decided: S): S {
  if (decided.supersede.length === 0) throw new DomainError('FACT_NOT_FOUND', {}, 'validFrom');
  return decided;
}
