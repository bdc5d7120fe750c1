const YEARS = 5;

/** The last five ends of a year before a day, earliest first. */
export function yearEndsBefore(day: string): string[] {
  const year = Number(day.slice(0, 4));
  return Array.from({ length: YEARS }, (_, index) => `${year - YEARS + index}-12-31`).filter((end) => end < day);
}

/** Ends of a cut axis with a little room on both sides; for lines only, whose axis carries the values. */
export function axisOf(figures: readonly number[]): { readonly low: number; readonly high: number } {
  const low = Math.min(...figures);
  const high = Math.max(...figures);
  const room = (high - low) * 0.12 || Math.max(Math.abs(high) * 0.1, 1);
  return { low: low - room < 0 && low >= 0 ? 0 : low - room, high };
}
