import { Decimal } from 'decimal.js';

/**
 * Areas as decimals with room for 60 digits: sums and cross-products are exact, only what is shown is rounded. Never a JavaScript float.
 */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 });

/** Square metres as decimal text. */
export type SquareMetres = string;

export const exact = (value: string | number): Decimal => new Exact(value);
export const sumOf = (areas: readonly SquareMetres[]): Decimal => areas.reduce((sum, area) => sum.plus(area), exact(0));

/** Two decimals, half up (四舍五入). */
export const shown = (area: Decimal): SquareMetres => area.toFixed(2, Decimal.ROUND_HALF_UP);
/** Two decimals, up: what is missing never shows as 0.00. */
export const shownUp = (area: Decimal): SquareMetres => area.toFixed(2, Decimal.ROUND_CEIL);
/** `1023.6` -> `1,023.60`. */
export const grouped = (area: SquareMetres | Decimal): string =>
  exact(String(area))
    .toFixed(2)
    .replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
/** `3412` -> `3,412`. */
export const groupedCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
