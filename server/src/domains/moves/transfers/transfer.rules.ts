import { covers, type Day, type TimelineFact } from '../../../shared/time/timeline.ts';

/** A place somebody is at: the unit, and the street, town or park that is or holds it. */
export interface Workplace {
  readonly unitId: number;
  readonly townId: number;
}

/**
 * Unit somebody is assigned to on a day (所在单位): that of the assignment in force, else of the last one before, where the file of one who left lies; null:
 * no assignment has begun.
 */
export function unitOn(assignments: readonly TimelineFact<{ readonly unitId: number }>[], day: Day): number | null {
  const begun = assignments.filter(({ valid }) => valid.from <= day);
  const inForce = begun.find(({ valid }) => covers(valid, day));
  const last = begun.toSorted((a, b) => (a.valid.from < b.valid.from ? 1 : -1)).at(0);
  return (inForce ?? last)?.value.unitId ?? null;
}

/**
 * Whether a duty ends with a transfer (随调动终止): one held in the unit he leaves does; where he goes to another street, also those he holds elsewhere
 * in the street he leaves. Duties in the unit he goes to, or that he holds in third streets, run on.
 *
 * @param from null: he was nowhere yet, and leaves nothing.
 */
export function endsWithTransfer(duty: Workplace, from: Workplace | null, to: Workplace): boolean {
  if (from === null || duty.unitId === to.unitId) return false;
  return duty.unitId === from.unitId || (from.townId !== to.townId && duty.townId === from.townId);
}
