/** An area or amount with at most two decimals as whole hundredths, so that sums on a page are exact. */
export function toHundredths(value: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/.exec(value);
  if (!match) throw new Error(`"${value}" is no decimal with at most two places`);
  const [, sign, whole = '0', fraction = ''] = match;
  const size = BigInt(whole + fraction.padEnd(2, '0'));
  return sign ? -size : size;
}

/** Back to the decimal text, always with two places: 29290 is `292.90`. */
export function fromHundredths(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Sum of decimal texts; absent ones add nothing. */
export const sumOf = (values: readonly (string | null)[]): string =>
  fromHundredths(values.reduce((sum, value) => sum + (value === null ? 0n : toHundredths(value)), 0n));

/** `a − b`. */
export const differenceOf = (a: string, b: string): string => fromHundredths(toHundredths(a) - toHundredths(b));
