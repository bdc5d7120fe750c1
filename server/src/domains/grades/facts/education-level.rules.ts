import type { EducationLevel } from '../scheme/format/vocabulary.ts';

/**
 * Level that a diploma of GB/T 4658-2006 《学历代码》 shows (学历层次), by its code. Who completed or left a programme without graduating (结业、肄业) has not
 * its diploma: `BELOW`, education is on file and counts for nothing. Set here, no source: a heading of the standard counts as the lowest level under it, a
 * postgraduate class (研究生班) as a bachelor's, an ordinary university class (大学普通班) as junior college.
 */
const DIPLOMAS: Readonly<Record<string, EducationLevel>> = {
  10: 'MASTER',
  11: 'DOCTOR',
  14: 'MASTER',
  17: 'BACHELOR',
  20: 'COLLEGE',
  21: 'BACHELOR',
  28: 'COLLEGE',
  31: 'COLLEGE',
  40: 'SECONDARY',
  41: 'SECONDARY',
  44: 'SECONDARY',
  47: 'SECONDARY',
  60: 'SECONDARY',
  61: 'SECONDARY',
};

/** Level of a degree of GB/T 6864-2003, by its first digit; an honorary doctor (名誉博士) has no academic degree by it. */
const DEGREES: Readonly<Record<string, EducationLevel>> = { 2: 'DOCTOR', 3: 'MASTER', 4: 'BACHELOR' };

const codeIn = (entry: string): string => entry.slice(entry.indexOf('/') + 1);

/** @param entry `EDUCATION_LEVEL/21`; null: no diploma */
export const diplomaLevel = (entry: string | null): EducationLevel | null =>
  entry === null ? null : (DIPLOMAS[codeIn(entry)] ?? 'BELOW');

/** @param entry `DEGREE/4`; null: no degree */
export const degreeLevel = (entry: string | null): EducationLevel | null =>
  entry === null ? null : (DEGREES[codeIn(entry)] ?? null);
