/** A stored period of the record that a change or correction may touch; `to` is not included, null is open. */
export interface StoredPeriod {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
}

export interface Touched {
  readonly period: StoredPeriod;
  /** `ends`: its first part stays, `replaces`: nothing of it stays, `splits`: both ends stay (only a correction in its middle). */
  readonly effect: 'ends' | 'replaces' | 'begins-later' | 'splits';
}

/**
 * Which stored periods a new one from `from` until `to` (not included, null: open) touches: what it covers is superseded, what sticks out is
 * kept. The server does the same; this only says beforehand what will happen.
 */
export function touchedBy(stored: readonly StoredPeriod[], from: string, to: string | null): Touched[] {
  return stored.flatMap((period): Touched[] => {
    if ((period.to !== null && period.to <= from) || (to !== null && to <= period.from)) return [];
    const before = period.from < from;
    const after = to !== null && (period.to === null || to < period.to);
    const effect = before && after ? 'splits' : before ? 'ends' : after ? 'begins-later' : 'replaces';
    return [{ period, effect }];
  });
}
