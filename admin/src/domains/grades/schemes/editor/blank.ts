import type { Effect, Effective, Ladder, LookupTable, Post, Scheme, Source, TableCell } from '../document/scheme.ts';

/** What nobody entered yet. The check names it; the forms show it empty. */
const NOTHING_YET = null as never;
const words = () => ({ zh: '', en: '' });

export const blankTable = (): LookupTable => ({ keys: [], cells: [] }) as LookupTable;
export const blankCell = (keys: readonly string[], source: string): TableCell => ({
  when: Object.fromEntries(keys.map((key) => [key, ''])),
  value: null,
  source,
});

export const blankDocument = (id: string): Scheme['documents'][number] => ({
  id,
  title: '',
  number: null,
  issuer: null,
  date: null,
  grade: 'OFFICIAL',
});

export const blankSource = (id: string, document: string | null): Source => ({
  id,
  basis: document ? 'PUBLISHED' : 'ASSUMED',
  document,
  article: null,
  method: null,
});

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

const RESULTS = ['EXCELLENT', 'COMPETENT', 'BASIC', 'FAILED', 'NOT_GRADED'] as const;
const NEXT_JANUARY: Effective = 'NEXT_JAN_1';

/** Where a new city's scheme begins: one document, one source for what it prints, one for what it leaves open, and one ladder. */
export const blankScheme = (validFrom: string): Scheme => ({
  format: 1,
  code: '',
  title: words(),
  issuer: null,
  division: null,
  note: null,
  districtClass: null,
  documents: [blankDocument('main')],
  sources: [blankSource('printed', 'main'), { ...blankSource('open', null), method: words() }],
  validFrom,
  grades: { lowest: 1, highest: NOTHING_YET, source: 'printed' },
  mainLadder: 'MAIN',
  ladders: [ladderOf('STEP', { code: 'MAIN', name: words(), source: 'printed' })],
  givens: [],
  posts: [],
  withoutDuty: null,
  concurrent: 'HIGHEST_RANK',
  service: {
    unit: 'YEAR',
    countFrom: 'ENTRY',
    baseDate: null,
    rounding: 'FLOOR',
    gaps: 'EXCLUDE',
    elsewhere: 'SAME_PROVINCE',
    probation: true,
    suspended: false,
    seconded: true,
    source: 'open',
  },
  effective: {
    service: NEXT_JANUARY,
    post: 'NEXT_MONTH',
    education: 'NEXT_MONTH',
    certificate: 'NEXT_MONTH',
    assessment: NEXT_JANUARY,
    honour: 'NEXT_MONTH',
    given: 'NEXT_MONTH',
    source: 'open',
  },
  education: null,
  certificates: null,
  honours: null,
  assessment: {
    missing: 'WAIT',
    neededMonths: 6,
    since: null,
    onFailedYear: 'DELAY',
    results: RESULTS.map((result) => ({
      result,
      passes: result !== 'FAILED' && result !== 'BASIC',
      down: 0,
      source: 'open',
    })),
    early: null,
    triggers: [],
    source: 'open',
  },
  combine: [],
  postChange: { how: 'RECOMPUTE', source: 'open' },
  placement: { how: 'BY_RULE', baseDate: validFrom, source: 'open' },
  pay: null,
});

/**
 * What forms can be laid over: lists are lists and parts are there, whatever somebody typed as JSON. Nothing valid is changed; the check has the
 * text as it was typed.
 */
export function shaped(given: unknown, validFrom: string): Scheme {
  return fitted(given, blankScheme(validFrom)) as Scheme;
}

function fitted(given: unknown, model: unknown): unknown {
  if (Array.isArray(model)) return Array.isArray(given) ? given : [];
  if (typeof model === 'object' && model !== null) {
    const record =
      typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Record<string, unknown>) : {};
    return {
      ...record,
      ...Object.fromEntries(
        Object.entries(model).map(([key, value]) => [key, key in record ? fitted(record[key], value) : emptied(value)]),
      ),
    };
  }
  return given;
}

const emptied = (model: unknown): unknown =>
  Array.isArray(model) ? [] : typeof model === 'object' && model !== null ? fitted({}, model) : null;
