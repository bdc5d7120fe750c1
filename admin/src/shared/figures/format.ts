/** What stands for null, everywhere; the reason stands in the title. */
export const NOTHING = '—';
const MINUS = '−';

/**
 * A decimal text with thousands separators, rounded half up for display only; `decimals` left out keeps a whole number whole and gives two
 * decimals to any other. Works on the text: a decimal never passes through a float.
 */
export function formatDecimal(value: string | number | null | undefined, decimals?: number): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(String(value).trim());
  if (!match) return String(value);
  const [, sign = '', whole = '0', fraction = ''] = match;
  const places = decimals ?? (fraction === '' ? 0 : 2);
  const rounded = roundHalfUp(whole, fraction, places);
  const grouped = rounded.whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const negative = sign === '-' && !/^0*$/.test(rounded.whole + rounded.fraction);
  return `${negative ? MINUS : ''}${grouped}${places > 0 ? `.${rounded.fraction}` : ''}`;
}

function roundHalfUp(whole: string, fraction: string, places: number): { whole: string; fraction: string } {
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'));
  const digits = String(kept + (Number(fraction[places] ?? '0') >= 5 ? 1n : 0n)).padStart(places + 1, '0');
  return { whole: digits.slice(0, digits.length - places), fraction: digits.slice(digits.length - places) };
}

/** A change always shows its sign: `+3`, `−1`, `0`. */
export const formatChange = (value: number): string =>
  value === 0 ? '0' : `${value > 0 ? '+' : ''}${formatDecimal(value)}`;

/** A decimal text as a number, for lengths of bars only; null where there is none. */
export const asLength = (value: string | number | null | undefined): number | null => {
  const number = value === null || value === undefined || value === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
};

/** A target of 90.00 is said as 90. */
export const trimmed = (value: string): string => (value.includes('.') ? value.replace(/\.?0+$/, '') : value);
