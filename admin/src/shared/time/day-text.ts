import { isDay } from './day.ts';

const WHOLE = /^(\d{4})(\d{2})(\d{2})$/;
const PARTS = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;

/**
 * The day that somebody typed: `2026-11-24`, `20261124`, `2026/11/4`, `2026.11.4`, `2026年11月4日`, in full-width digits too; null where there is no such day.
 */
export function dayOf(typed: string): string | null {
  const plain = typed.normalize('NFKC').trim();
  const [, year = '', month = '', day = ''] = WHOLE.exec(plain) ?? PARTS.exec(plain) ?? [];
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(found) ? found : null;
}

/** While it is typed: eight digits are a day, anything else waits until it is left. */
export const whileTyped = (typed: string): string =>
  WHOLE.test(typed.normalize('NFKC').trim()) ? (dayOf(typed) ?? typed) : typed;
