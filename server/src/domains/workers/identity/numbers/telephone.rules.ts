/**
 * A telephone number as it is kept (电话): digits, an optional `+` before them; full-width digits, spaces, dashes and brackets are how people type.
 *
 * @returns null for what is none: fewer than 7 digits or more than 15 (E.164), or other characters
 */
export function readTelephone(typed: string): string | null {
  const text = typed.normalize('NFKC').replace(/[\s()-]/g, '');
  return /^\+?\d{7,15}$/.test(text) ? text : null;
}

/** What may be shown: the first three digits and the last four of a long one, the last two of a short one. */
export function telephoneMask(number: string): string {
  const [head, tail] = number.length >= 11 ? [3, 4] : [0, 2];
  return number.slice(0, head) + '*'.repeat(number.length - head - tail) + number.slice(-tail);
}
