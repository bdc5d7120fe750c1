import type { Day } from '../../../shared/time/timeline.ts';
import { ASSESSMENT_RESULTS } from './format/vocabulary.ts';

/** What nobody entered yet: the check names it. */
const NOT_YET = null;
const words = () => ({ zh: '', en: '' });

/**
 * Where a new city's scheme begins (空白方案): one document, one source for what it prints, one for what it leaves open, and one ladder. What most
 * documents leave open is filled in and marked as taken, so that nothing looks published before somebody entered it.
 */
export const blankScheme = (validFrom: Day) => ({
  format: 1,
  code: '',
  title: words(),
  issuer: null,
  division: null,
  note: null,
  districtClass: null,
  documents: [{ id: 'main', title: '', number: null, issuer: null, date: null, grade: 'OFFICIAL' }],
  sources: [
    { id: 'printed', basis: 'PUBLISHED', document: 'main', article: null, method: null },
    { id: 'open', basis: 'ASSUMED', document: null, article: null, method: words() },
  ],
  validFrom,
  grades: { lowest: 1, highest: NOT_YET, source: 'printed' },
  mainLadder: 'MAIN',
  ladders: [{ kind: 'STEP', code: 'MAIN', name: words(), start: 'POST', every: NOT_YET, source: 'printed' }],
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
    service: 'NEXT_JAN_1',
    post: 'NEXT_MONTH',
    education: 'NEXT_MONTH',
    certificate: 'NEXT_MONTH',
    assessment: 'NEXT_JAN_1',
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
    results: ASSESSMENT_RESULTS.map((result) => ({
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
