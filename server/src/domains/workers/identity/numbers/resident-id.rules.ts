import type { Day } from '../../../../shared/time/timeline.ts';
import { Sex } from '../identity.enums.ts';

/** Why a text is no number of a resident identity card; the first that applies. */
export type ResidentIdProblem = 'LENGTH' | 'CHARACTERS' | 'DATE' | 'CHECK_DIGIT';

export interface ResidentId {
  /** 18 characters, `X` a capital. */
  readonly number: string;
  /** What the number says; the office's own record may say otherwise. */
  readonly birthDate: Day;
  readonly sex: Sex;
  /** It was typed as one of the 15-digit numbers, which ended with 2012. */
  readonly converted: boolean;
  /** Its first two digits name a province or the like. An address code that was abolished is none of this check's business. */
  readonly provinceKnown: boolean;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** GB/T 2260: codes of provinces, autonomous regions, municipalities and special regions. */
const PROVINCES = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123]|91)/;

/**
 * Reads a resident identity number (公民身份号码) as people type it: full-width digits, spaces and a small `x` are the same number. 15 digits are
 * completed with the century 19 and the check character.
 *
 * Source: GB 11643-1999; 《居民身份证法》 art. 23, by which the first generation's 15-digit cards ended on 1 January 2013.
 *
 * @param today A number of somebody not yet born is none.
 */
export function readResidentId(typed: string, today: Day): ResidentId | ResidentIdProblem {
  const text = typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (text.length !== 18 && text.length !== 15) return 'LENGTH';
  if (!/^\d{15}$|^\d{17}[\dX]$/.test(text)) return 'CHARACTERS';
  const converted = text.length === 15;
  const body = converted ? `${text.slice(0, 6)}19${text.slice(6)}` : text.slice(0, 17);
  const birthDate = `${body.slice(6, 10)}-${body.slice(10, 12)}-${body.slice(12, 14)}`;
  if (!isDay(birthDate) || birthDate < '1850-01-01' || birthDate > today) return 'DATE';
  const check = checkCharacter(body);
  if (!converted && text[17] !== check) return 'CHECK_DIGIT';
  return {
    number: body + check,
    birthDate,
    sex: Number(body[16]) % 2 === 1 ? Sex.MALE : Sex.FEMALE,
    converted,
    provinceKnown: PROVINCES.test(body),
  };
}

/** Check character of the first 17 digits, ISO 7064 MOD 11-2 as GB 11643-1999 takes it. */
export function checkCharacter(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/**
 * What may be shown without a right to the number (掩码): its first and last character. The last four, usual elsewhere, would beside the birth
 * date leave only the address to guess.
 */
export const residentIdMask = (number: string): string => `${number[0]}${'*'.repeat(16)}${number[17]}`;

function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
