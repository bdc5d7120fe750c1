import { blankTable } from '../../../schemes/editor/door.ts';
import type { Effect, Ladder, Post, Scheme } from '../document/scheme.ts';

/** Entries that are added to a scheme; a whole one begins as the server's blank. What nobody entered yet the check names, and the forms show empty. */
const NOTHING_YET = null as never;
const words = () => ({ zh: '', en: '' });

export const blankPost = (rank: number, source: string): Post => ({
  code: '',
  name: words(),
  rank,
  min: NOTHING_YET,
  max: NOTHING_YET,
  start: null,
  duties: [],
  source,
});

/** A ladder of a kind, keeping what every kind has. */
export function ladderOf(
  kind: Ladder['kind'],
  { code, name, source }: Pick<Ladder, 'code' | 'name' | 'source'>,
): Ladder {
  const same = { code, name, source };
  switch (kind) {
    case 'STEP':
      return { ...same, kind, start: 'POST', every: NOTHING_YET };
    case 'SENIORITY':
      return { ...same, kind, first: NOTHING_YET, last: NOTHING_YET, every: NOTHING_YET };
    case 'BAND_TABLE':
      return { ...same, kind, table: blankTable() };
    case 'GIVEN':
      return { ...same, kind, given: '' };
  }
}

export function effectOf(kind: Effect['kind']): Effect {
  switch (kind) {
    case 'GRADES':
      return { kind, grades: NOTHING_YET };
    case 'YEARS':
      return { kind, years: NOTHING_YET };
    case 'PAY_AS_POST':
      return { kind, post: '' };
    case 'MONEY':
      return { kind };
  }
}

type Within = Scheme['assessment']['triggers'][number]['within'];
export function withinOf(kind: Within['kind']): Within {
  switch (kind) {
    case 'CONSECUTIVE':
      return { kind };
    case 'YEARS':
      return { kind, years: NOTHING_YET };
    case 'TERM':
      return { kind, firstDay: '', years: NOTHING_YET, joinedLater: NOTHING_YET };
  }
}

export const blankEducation = (source: string): NonNullable<Scheme['education']> => ({
  among: 'BEST_OF_EACH',
  missing: 'NONE',
  entries: [],
  source,
});
export const blankCertificates = (source: string): NonNullable<Scheme['certificates']> => ({
  among: 'MAX',
  most: null,
  missing: 'NOT_COUNTED',
  entries: [],
  source,
});
export const blankHonours = (source: string): NonNullable<Scheme['honours']> => ({
  among: 'MAX',
  most: null,
  entries: [],
  source,
});
export const blankEarly = (source: string): NonNullable<Scheme['assessment']['early']> => ({
  result: 'EXCELLENT',
  consecutive: 2,
  grades: 1,
  most: null,
  stepCount: 'GOES_ON',
  source,
});
