import type { Day } from './timeline.ts';

/** The same day so many years later; 29 February becomes 1 March in a year without one. */
export function yearsAfter(day: Day, years: number): Day {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCFullYear(at.getUTCFullYear() + years);
  return at.toISOString().slice(0, 10);
}
