/** A stored period of the record that a change or correction may touch; `to` is not included, null is open. */
export interface StoredPeriod {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
}

export interface PeriodEffect {
  readonly period: StoredPeriod;
  /**
   * `ends`: its first part stays; `replaces`: nothing of it stays, it began that day; `supersedes`: nothing of it stays, though it begins
   * later; `begins-later`: its last part stays; `splits`: both ends stay (only a correction in its middle).
   */
  readonly effect: 'ends' | 'replaces' | 'supersedes' | 'begins-later' | 'splits';
}

/**
 * Which stored periods a new one from `from` until `to` (not included, null: open) touches, oldest first: what it covers is superseded, what
 * sticks out is kept. A change and a withdrawal are open, so they supersede every later entry. The server does the same; this only says
 * beforehand what will happen.
 */
export function touchedBy(stored: readonly StoredPeriod[], from: string, to: string | null): PeriodEffect[] {
  return stored
    .filter((period) => (period.to === null || period.to > from) && (to === null || period.from < to))
    .sort((one, other) => (one.from < other.from ? -1 : 1))
    .map((period) => ({ period, effect: effectOn(period, from, to) }));
}

function effectOn(period: StoredPeriod, from: string, to: string | null): PeriodEffect['effect'] {
  const before = period.from < from;
  const after = to !== null && (period.to === null || to < period.to);
  if (before) return after ? 'splits' : 'ends';
  if (after) return 'begins-later';
  return period.from > from ? 'supersedes' : 'replaces';
}

/** Whether a person may overlook it: something entered for a later day is lost in whole or in part. */
export const isLater = ({ effect }: PeriodEffect): boolean => effect === 'supersedes' || effect === 'begins-later';

/** The periods of a record's history, as `touchedBy` takes them. */
export const storedPeriods = (
  history: readonly { readonly id: string; readonly valid: { readonly from: string; readonly to: string | null } }[],
): StoredPeriod[] => history.map(({ id, valid }) => ({ id, from: valid.from, to: valid.to }));
