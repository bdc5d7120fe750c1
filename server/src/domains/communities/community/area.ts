import { type Exact, exact, grouped, rounded } from '../../../shared/exact.ts';

/** Square metres as decimal text. */
export type SquareMetres = string;

/** `1023.6` -> `1,023.60`, half up. */
export const groupedArea = (area: SquareMetres | Exact): string => grouped(rounded(exact(String(area)), 2));
/** `3412` -> `3,412`. */
export const groupedCount = (count: number): string => grouped(String(count));
