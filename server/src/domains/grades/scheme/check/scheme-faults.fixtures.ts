import type { SampleScheme } from '../scheme.fixtures.ts';

/** What is done to the sample scheme. */
export type Change = (scheme: SampleScheme & Record<string, unknown>) => void;

export const band = (scheme: SampleScheme) =>
  (scheme.ladders[1] as { table: { keys: string[]; cells: { when: Record<string, unknown>; value: number | null }[] } })
    .table;
const ladder = (scheme: SampleScheme, i: number) => scheme.ladders[i] as Record<string, unknown>;
export const post = (scheme: SampleScheme, i: number) => scheme.posts[i] as SampleScheme['posts'][number];
const paid = (scheme: SampleScheme) => scheme.pay as NonNullable<SampleScheme['pay']>;
export const cell = (scheme: SampleScheme, i: number) =>
  paid(scheme).cells[i] as { when: Record<string, unknown>; value: number | null; source: unknown };

/** One line for each thing that can be wrong: what was done, and what is told. */
export const FAULTS: readonly (readonly [told: string, change: Change])[] = [
  [
    'service.partly.within PART_WITHIN_WHOLE',
    (s) => Object.assign(s.service, { elsewhere: 'SAME_PROVINCE', partly: { within: 'SAME_CITY', percent: 50 } }),
  ],
  [
    'service.partly.percent TOO_LARGE',
    (s) => Object.assign(s.service, { partly: { within: 'ANYWHERE', percent: 100 } }),
  ],
  ['service.recognised.0 GIVEN_UNKNOWN', (s) => Object.assign(s.service, { recognised: ['ARMY'] })],
  ['ladders.GRADE.later.every MISSING', (s) => Object.assign(ladder(s, 0), { later: { after: 9 } })],
  ['posts MISSING', (s) => Reflect.deleteProperty(s, 'posts')],
  ['posts.HEAD.start MISSING', (s) => Reflect.deleteProperty(post(s, 0), 'start')],
  ['extra UNKNOWN_KEY', (s) => Object.assign(s, { extra: 1 })],
  ['posts.HEAD.colour UNKNOWN_KEY', (s) => Object.assign(post(s, 0), { colour: 'red' })],
  ['posts.HEAD.min WRONG_TYPE', (s) => Object.assign(post(s, 0), { min: '3' })],
  ['posts.HEAD.min WRONG_TYPE', (s) => Object.assign(post(s, 0), { min: 3.5 })],
  ['concurrent NOT_AN_OPTION', (s) => Object.assign(s, { concurrent: 'BOTH' })],
  ['format NOT_AN_OPTION', (s) => Object.assign(s, { format: 2 })],
  ['ladders.GRADE.kind NOT_AN_OPTION', (s) => Object.assign(ladder(s, 0), { kind: 'STAIRS' })],
  ['ladders.GRADE.kind MISSING', (s) => Reflect.deleteProperty(ladder(s, 0), 'kind')],
  ['ladders.GRADE.start NOT_AN_OPTION', (s) => Object.assign(ladder(s, 0), { start: 'HEAD' })],
  ['effective.service NOT_AN_OPTION', (s) => Object.assign(s.effective, { service: 'TOMORROW' })],
  ['effective.service.dates TOO_FEW', (s) => Object.assign(s.effective, { service: { dates: [] } })],
  ['pay.cells.0.when.GRADE.to UNKNOWN_KEY', (s) => Object.assign(cell(s, 0), { when: { GRADE: { from: 1, to: 2 } } })],
  ['pay.cells.0.when.GRADE WRONG_TYPE', (s) => Object.assign(cell(s, 0), { when: { GRADE: null } })],
  ['title.zh EMPTY', (s) => Object.assign(s.title, { zh: ' ' })],
  ['code EMPTY', (s) => Object.assign(s, { code: '' })],
  ['posts.HEAD.rank TOO_SMALL', (s) => Object.assign(post(s, 0), { rank: 0 })],
  ['posts.HEAD.max TOO_LARGE', (s) => Object.assign(post(s, 0), { max: 999 })],
  ['sources TOO_FEW', (s) => Object.assign(s, { sources: [] })],
  [
    'documents TOO_MANY',
    (s) =>
      Object.assign(s, {
        documents: Array.from({ length: 51 }, (_, i) => ({ ...(s.documents[0] as object), id: `d${i}` })),
      }),
  ],
  ['issuer TOO_LONG', (s) => Object.assign(s, { issuer: '字'.repeat(101) })],
  ['validFrom BAD_DATE', (s) => Object.assign(s, { validFrom: '2023年2月1日' })],
  ['validFrom DATE_IMPOSSIBLE', (s) => Object.assign(s, { validFrom: '2023-02-30' })],
  ['code BAD_FORM', (s) => Object.assign(s, { code: 'sample' })],
  ['effective.service.dates.0 DATE_IMPOSSIBLE', (s) => Object.assign(s.effective, { service: { dates: ['02-30'] } })],
  ['posts.HEAD CODE_TWICE', (s) => Object.assign(post(s, 1), { code: 'HEAD', duties: ['STAFF'] })],
  ['grades.source SOURCE_UNKNOWN', (s) => Object.assign(s.grades, { source: 'art-9' })],
  [
    'posts.HEAD.source.min SOURCE_UNKNOWN',
    (s) => Object.assign(post(s, 0), { source: { min: 'art-9', '*': 'art-1' } }),
  ],
  [
    'posts.HEAD.source SOURCE_MISSING',
    (s) => Object.assign(post(s, 0), { source: { min: 'art-1', max: 'art-1', start: 'art-1', duties: 'art-1' } }),
  ],
  [
    'posts.HEAD.source.colour SOURCE_FOR_NOTHING',
    (s) => Object.assign(post(s, 0), { source: { colour: 'art-1', '*': 'art-1' } }),
  ],
  [
    '~sources.spare SOURCE_UNUSED',
    (s) => s.sources.push({ ...(s.sources[0] as SampleScheme['sources'][number]), id: 'spare' }),
  ],
  ['sources.art-1.document SOURCE_WITHOUT_DOCUMENT', (s) => Object.assign(s.sources[0] as object, { document: null })],
  ['sources.worked-out.method SOURCE_WITHOUT_METHOD', (s) => Object.assign(s.sources[1] as object, { method: null })],
  ['sources.art-1.document DOCUMENT_UNKNOWN', (s) => Object.assign(s.sources[0] as object, { document: 'other' })],
  ['withoutDuty POST_UNKNOWN', (s) => Object.assign(s, { withoutDuty: 'CLERK' })],
  [
    'education.entries.MASTER.effect.post POST_UNKNOWN',
    (s) => Object.assign(s.education.entries[0] as object, { effect: { kind: 'PAY_AS_POST', post: 'CLERK' } }),
  ],
  ['mainLadder LADDER_UNKNOWN', (s) => Object.assign(s, { mainLadder: 'OTHER' })],
  [
    'pay.keys.0 LADDER_UNKNOWN',
    (s) =>
      Object.assign(paid(s), {
        keys: ['LADDER:OTHER'],
        cells: [{ when: { 'LADDER:OTHER': { from: 0 } }, value: 1, source: 'art-1' }],
      }),
  ],
  ['ladders.OUTSIDE.given GIVEN_UNKNOWN', (s) => Object.assign(ladder(s, 3), { given: 'OTHER' })],
  [
    'certificates.entries.MIDDLE.appointed GIVEN_UNKNOWN',
    (s) => Object.assign(s.certificates.entries[0] as object, { appointed: 'OTHER' }),
  ],
  ['posts.STAFF.max POST_REVERSED', (s) => Object.assign(post(s, 1), { min: 5 })],
  ['posts.HEAD.max POST_OUTSIDE_GRADES', (s) => Object.assign(post(s, 0), { max: 7 })],
  ['posts.HEAD.start START_OUTSIDE_POST', (s) => Object.assign(post(s, 0), { start: 2 })],
  ['~posts.HEAD.start START_NOT_PUBLISHED', (s) => Object.assign(post(s, 0), { start: null })],
  ['posts.STAFF.rank RANK_TWICE', (s) => Object.assign(post(s, 1), { rank: 1 })],
  ['posts.STAFF.duties.3 DUTY_TWICE', (s) => post(s, 1).duties.push('DIRECTOR')],
  ['~posts DUTY_WITHOUT_POST', (s) => post(s, 1).duties.pop()],
  ['ladders.YEARS.last LADDER_REVERSED', (s) => Object.assign(ladder(s, 2), { first: 5 })],
  [
    'ladders.GRADE.table.keys LADDER_CYCLE',
    (s) =>
      Object.assign(s, {
        ladders: [
          {
            kind: 'BAND_TABLE',
            code: 'GRADE',
            name: s.title,
            table: { keys: ['GRADE'], cells: [{ when: { GRADE: { from: 0 } }, value: 1, source: 'art-1' }] },
            source: 'art-1',
          },
        ],
      }),
  ],
  ['pay.keys.1 KEY_TWICE_IN_TABLE', (s) => paid(s).keys.push('GRADE')],
  ['pay.cells.0.when CELL_KEY_MISSING', (s) => Object.assign(cell(s, 0), { when: {} })],
  ['pay.cells.0.when.POST CELL_KEY_UNKNOWN', (s) => Object.assign(cell(s, 0), { when: { GRADE: 1, POST: 'HEAD' } })],
  [
    'ladders.BAND.table.cells.1.when.POST CELL_VALUE_UNKNOWN',
    (s) => Object.assign(band(s).cells[1] as object, { when: { YEARS: { from: 5 }, POST: 'CLERK' } }),
  ],
  [
    'ladders.BAND.table.cells.1.when.POST CELL_VALUE_WRONG',
    (s) => Object.assign(band(s).cells[1] as object, { when: { YEARS: { from: 5 }, POST: 3 } }),
  ],
  ['pay.cells.0.when.GRADE CELL_VALUE_WRONG', (s) => Object.assign(cell(s, 0), { when: { GRADE: 'ONE' } })],
  [
    'pay.cells.0.when.GRADE CELL_RANGE_EMPTY',
    (s) => Object.assign(cell(s, 0), { when: { GRADE: { from: 2, below: 2 } } }),
  ],
  ['pay.cells.1 CELLS_OVERLAP', (s) => Object.assign(cell(s, 0), { when: { GRADE: { from: 1, below: 3 } } })],
  ['~pay.cells.5.value CELL_NOT_PUBLISHED', (s) => Object.assign(cell(s, 5), { value: null })],
  ['~pay.cells TABLE_GAP', (s) => paid(s).cells.pop()],
  [
    '~ladders.BAND.table.cells TABLE_GAP',
    (s) => Object.assign(band(s).cells[1] as object, { when: { YEARS: { from: 6 }, POST: 'HEAD' } }),
  ],
  [
    'districtClass DISTRICT_CLASS_MISSING',
    (s) =>
      Object.assign(paid(s), {
        keys: ['DISTRICT_CLASS'],
        cells: [{ when: { DISTRICT_CLASS: 'A' }, value: 1, source: 'art-1' }],
      }),
  ],
  ['certificates.most CAP_MISSING', (s) => Object.assign(s.certificates, { among: 'SUM_CAPPED' })],
  ['combine.BEST.most CAP_NOT_USED', (s) => Object.assign(s.combine[0] as object, { most: 2 })],
  [
    'service.baseDate BASE_DATE_MISSING',
    (s) => Object.assign(s.service, { countFrom: 'LATER_OF_ENTRY_AND_BASE_DATE' }),
  ],
  ['service.baseDate BASE_DATE_NOT_USED', (s) => Object.assign(s.service, { baseDate: '2020-01-01' })],
  [
    'assessment.results RESULT_MISSING',
    (s) =>
      Object.assign(s.assessment, {
        results: [...s.assessment.results.slice(1), { ...s.assessment.results[1], result: 'TOP' }],
      }),
  ],
  [
    'certificates.entries.MIDDLE.names NAMES_MISSING',
    (s) => Object.assign(s.certificates.entries[0] as object, { certificate: 'OTHER' }),
  ],
  [
    'certificates.entries.MIDDLE.names NAMES_NOT_USED',
    (s) => Object.assign(s.certificates.entries[0] as object, { names: ['社工员'] }),
  ],
  [
    'assessment.triggers.TWICE.times TIMES_NEVER_REACHED',
    (s) => Object.assign(s.assessment.triggers[0] as object, { times: 4 }),
  ],
  ['combine.BEST.of.1 GROUP_TWICE', (s) => Object.assign(s.combine[0] as object, { of: ['EDUCATION', 'EDUCATION'] })],
  ['~combine.BEST.of.0 GROUP_FOR_NOTHING', (s) => Object.assign(s.combine[0] as object, { of: ['HONOUR'] })],
  [
    'postChange.how PAY_MISSING',
    (s) => Object.assign(s, { pay: null, postChange: { how: 'NEAREST_HIGHER_PAY', source: 'open' } }),
  ],
  ['concurrent PAY_MISSING', (s) => Object.assign(s, { pay: null, concurrent: 'HIGHEST_PAY' })],
  ['grades.highest GRADES_REVERSED', (s) => Object.assign(s.grades, { lowest: 7 })],
  [
    'ladders.YEARS.last LADDER_OUTSIDE_GRADES',
    (s) => {
      s.mainLadder = 'YEARS';
      Object.assign(ladder(s, 2), { last: 9 });
    },
  ],
  ['ladders.GRADE.start LADDER_OUTSIDE_GRADES', (s) => Object.assign(ladder(s, 0), { start: 7 })],
  [
    'ladders.BAND.table.cells.1.value LADDER_OUTSIDE_GRADES',
    (s) => {
      s.mainLadder = 'BAND';
      Object.assign(band(s).cells[1] as object, { value: 7 });
    },
  ],
  ['ladders.BAND.table.cells.1.value STEP_NOT_WHOLE', (s) => Object.assign(band(s).cells[1] as object, { value: 1.5 })],
  [
    '~posts.SPARE.duties POST_WITHOUT_DUTIES',
    (s) => s.posts.push({ ...post(s, 1), code: 'SPARE', rank: 3, duties: [] }),
  ],
];
