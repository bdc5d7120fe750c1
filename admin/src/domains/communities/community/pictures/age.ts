/** Households older than 24 months no longer count; from this age on a page says so. */
export const STALE_SOON_MONTHS = 18;

/** Whole months from one day to another (满月数). */
export function ageInMonths(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}
