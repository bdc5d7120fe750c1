import { DomainError } from '../../../shared/errors/domain-error.ts';
import {
  covers,
  type Day,
  intersection,
  onFile,
  type Period,
  type Splice,
  splice,
  type TimelineFact,
} from '../../../shared/time/timeline.ts';

/** What a stretch of employment says that the rules look at; the rest of its values travels along. */
export interface EmploymentEnd {
  /** Why he left when the stretch ended; null: it goes on, or another stretch follows on the same day. */
  readonly exitReason: string | null;
}

type Stretch<V> = TimelineFact<V>;
type Employments<V extends EmploymentEnd> = readonly Stretch<V>[];

const byDay = <V>(stretches: readonly Stretch<V>[]): readonly Stretch<V>[] =>
  stretches.toSorted((a, b) => (a.valid.from < b.valid.from ? -1 : 1));

/**
 * From a day on the worker is employed otherwise (聘用变更), or again after he left (再次入职). A change holds to the end of the employment it falls
 * into, with the reason why that ended; a return is open.
 *
 * @throws FACT_OVERLAP on `validFrom` for a return before an employment that is on file already
 */
export function changeEmployment<V extends EmploymentEnd>(file: Employments<V>, from: Day, value: V): Splice<V> {
  const hit = file.find(({ valid }) => covers(valid, from));
  if (!hit) {
    if (file.some(({ valid }) => valid.from > from)) throw new DomainError('FACT_OVERLAP', {}, 'validFrom');
    return { supersede: [], insert: [{ valid: { from, to: null }, value: { ...value, exitReason: null } }] };
  }
  const last = endOfRun(file, hit);
  const { exitReason } = last.value;
  return goesOn(splice(file, { from, to: last.valid.to }, { ...value, exitReason }), from);
}

/**
 * For a period the employment was recorded wrongly (聘用更正). Its end stays an exit with the reason on file, unless the file goes on there.
 *
 * @throws FACT_NOT_FOUND on `validFrom` where nothing is on file
 */
export function correctEmployment<V extends EmploymentEnd>(file: Employments<V>, period: Period, value: V): Splice<V> {
  const hit = byDay(file).filter(({ valid }) => intersection(valid, period));
  const last = hit.at(-1);
  const follows = file.some(({ valid }) => valid.from === period.to);
  const isCut = last !== undefined && period.to !== null && (last.valid.to === null || last.valid.to > period.to);
  const exitReason = period.to === null || follows || isCut ? null : (last?.value.exitReason ?? null);
  return goesOn(onFile(splice(file, period, { ...value, exitReason })), period.from);
}

/** What is left of a stretch before the day is no exit: the file goes on. */
const goesOn = <V extends EmploymentEnd>(decided: Splice<V>, from: Day): Splice<V> => ({
  ...decided,
  insert: decided.insert.map((stretch) =>
    stretch.valid.to === from ? { ...stretch, value: { ...stretch.value, exitReason: null } } : stretch,
  ),
});

/** The last of the stretches that follow each other without a break. */
function endOfRun<V>(file: readonly Stretch<V>[], from: Stretch<V>): Stretch<V> {
  const next = file.find(({ valid }) => valid.from === from.valid.to);
  return next ? endOfRun(file, next) : from;
}

/**
 * The worker leaves (离职): `on` is the first day without employment. What was entered for later days is superseded.
 *
 * @throws FACT_NOT_FOUND on `on` where he is not employed the day before
 */
export function endEmployment<V extends EmploymentEnd>(
  file: Employments<V>,
  on: Day,
  end: Partial<V> & EmploymentEnd,
): Splice<V> {
  const hit = file.find(({ valid }) => valid.from < on && (valid.to === null || valid.to >= on));
  if (!hit) throw new DomainError('FACT_NOT_FOUND', {}, 'on');
  const later = file.filter(({ valid }) => valid.from >= on);
  return {
    supersede: [hit, ...later].map(({ id }) => id),
    insert: [{ valid: { from: hit.valid.from, to: on }, value: { ...hit.value, ...end } }],
  };
}

/**
 * One stretch as it should have been (单条更正): it takes nothing from its neighbours.
 *
 * @throws FACT_OVERLAP on `validFrom`
 */
export function correctStretch<V>(file: readonly Stretch<V>[], id: string, valid: Period, value: V): Splice<V> {
  if (file.some((other) => other.id !== id && intersection(other.valid, valid)))
    throw new DomainError('FACT_OVERLAP', {}, 'validFrom');
  return { supersede: [id], insert: [{ valid, value }] };
}

/**
 * One stretch that never was (单条撤销): what was before it went on over its days; where nothing was right before it, its days are no longer
 * on file. `joined` makes the values of the stretch that goes on from its own and the withdrawn one's.
 */
export function withdrawStretch<V>(
  file: readonly Stretch<V>[],
  id: string,
  joined: (before: V, withdrawn: V) => V | null,
): Splice<V> {
  const gone = file.find((stretch) => stretch.id === id);
  if (!gone) throw new Error(`Fact ${id} is not on the file it is withdrawn from`);
  const before = file.find(({ valid }) => valid.to === gone.valid.from);
  const value = before ? joined(before.value, gone.value) : null;
  if (!before || value === null) return { supersede: [id], insert: [] };
  return {
    supersede: [before.id, id],
    insert: [{ valid: { from: before.valid.from, to: gone.valid.to }, value }],
  };
}

/** Days of employment run on over a withdrawn stretch, unless he had left and come back the same day. */
export const joinEmployments = <V extends EmploymentEnd>(before: V, withdrawn: V): V | null =>
  before.exitReason === null ? { ...before, exitReason: withdrawn.exitReason } : null;

/** A file after a save. */
export const afterwards = <V>(file: readonly Stretch<V>[], { supersede, insert }: Splice<V>) => [
  ...file.filter(({ id }) => !supersede.includes(id)),
  ...insert,
];

/**
 * What must hold of every file (档案完整性): an employment that ends has a reason or goes on the same day, and on every day of employment he is
 * assigned to a unit, so that nobody employed is counted nowhere.
 *
 * @throws EMPLOYMENT_GAP, ASSIGNMENT_MISSING, each with the first day
 */
export function checkFile(
  employments: readonly { readonly valid: Period; readonly value: EmploymentEnd }[],
  assignments: readonly { readonly valid: Period }[],
): void {
  for (const { valid, value } of employments) {
    const ends = valid.to !== null && !employments.some((next) => next.valid.from === valid.to);
    if (ends && value.exitReason === null) throw new DomainError('EMPLOYMENT_GAP', { on: valid.to ?? '' }, 'validFrom');
    const unplaced = firstDayOutside(valid, assignments);
    if (unplaced) throw new DomainError('ASSIGNMENT_MISSING', { from: unplaced }, 'validFrom');
  }
}

/** First day of the period that none of the others covers; null: there is none. */
export function firstDayOutside(period: Period, others: readonly { readonly valid: Period }[]): Day | null {
  const cover = others.find(({ valid }) => covers(valid, period.from))?.valid;
  if (!cover) return period.from;
  if (cover.to === null || (period.to !== null && period.to <= cover.to)) return null;
  return firstDayOutside({ from: cover.to, to: period.to }, others);
}
