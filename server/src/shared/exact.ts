import { Decimal } from 'decimal.js';

/**
 * Areas, shares and rates: decimals with room for 60 digits, so that sums and cross-products are exact; only a quotient and what is shown
 * are ever rounded. Never a JavaScript float.
 */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 });
export type Exact = Decimal;

export const ZERO = new Exact(0);

export const exact = (value: string | number | bigint): Exact => new Exact(String(value));

export const sum = (values: readonly Exact[]): Exact => values.reduce((total, value) => total.plus(value), ZERO);

/** Shown with that many decimals, rounded half up (四舍五入). */
export const rounded = (value: Exact, decimals: number): string => value.toFixed(decimals, Decimal.ROUND_HALF_UP);

/** What is missing, rounded up: whoever adds that much is there. */
export const roundedUp = (value: Exact, decimals: number): string => value.toFixed(decimals, Decimal.ROUND_CEIL);

/** What is left over, rounded down: whoever gives that much away is still there. */
export const roundedDown = (value: Exact, decimals: number): string => value.toFixed(decimals, Decimal.ROUND_FLOOR);

/** `1023.60` -> `1,023.60`. */
export const grouped = (digits: string): string => digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');

/** As few decimals as it has: `90.000000` -> `90`. */
export const plain = (value: Exact): string => value.toFixed();
