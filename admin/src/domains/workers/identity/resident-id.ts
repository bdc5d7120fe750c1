import type { Sex } from '@jiceng/schema/careers.ts';
import { isDay } from '../../../shared/time/day.ts';

/** Why a text is no number of a resident identity card; the first that applies. */
export type IdProblem = 'LENGTH' | 'CHARACTERS' | 'DATE' | 'CHECK_DIGIT';

interface BirthAndSex {
  readonly birthDate: string;
  readonly sex: Sex;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/**
 * Reads an 18-character resident identity number while it is typed (公民身份号码): full-width digits, spaces and a small `x` are the same. The
 * server checks again and takes the 15-digit ones too.
 *
 * Source: GB 11643-1999.
 */
export function readIdNumber(typed: string, today: string): BirthAndSex | IdProblem {
  const text = typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (text.length !== 18) return 'LENGTH';
  if (!/^\d{17}[\dX]$/.test(text)) return 'CHARACTERS';
  const birthDate = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!isDay(birthDate) || birthDate > today) return 'DATE';
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  if (text[17] !== CHECK_CHARACTERS.charAt(sum % 11)) return 'CHECK_DIGIT';
  return { birthDate, sex: Number(text[16]) % 2 === 1 ? 'MALE' : 'FEMALE' };
}
