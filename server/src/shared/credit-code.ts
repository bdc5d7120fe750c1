/** Characters of the code with their values 0 to 30; I, O, S, V and Z are not among them (GB 32100-2015). */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Weight of place i, from 0: 3 to the power of i, modulo 31. */
const WEIGHTS = Array.from({ length: 17 }, (_, i) => [...Array(i)].reduce<number>((weight) => (weight * 3) % 31, 1));

/**
 * Whether a unified social credit code (统一社会信用代码) is one: 18 characters, the last the check character of the first 17.
 *
 * Source: GB 32100-2015.
 */
export function isCreditCode(code: string): boolean {
  const values = [...code].map((character) => ALPHABET.indexOf(character));
  if (values.length !== 18 || values.includes(-1)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * (values[i] ?? 0), 0);
  return values[17] === (31 - (sum % 31)) % 31;
}
