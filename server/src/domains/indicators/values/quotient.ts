import { type Exact, plain } from '../../../shared/exact.ts';

/** Decimals a quotient is given with besides its display; targets were compared before. */
const QUOTIENT_DECIMALS = 12;

export const quotient = (value: Exact): string => plain(value.toDecimalPlaces(QUOTIENT_DECIMALS));
