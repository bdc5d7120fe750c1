const LIST = `query Find($filter: WorkerFilter, $sort: [WorkerSort!], $page: PageInput) { workers(filter: $filter, sort: $sort, page: $page) {
  totalCount items { id name pinyin standing counted left employedFrom employer { id name } unit { id code name level parent { id name } } } } }`;
const ALL = `query All($text: String!) { workers(filter: { search: $text }, page: { limit: 6 }) { items { id name unit { id name } } }
  regions(filter: { search: $text }, page: { limit: 6 }) { items { id code name } }
  facilities(filter: { search: $text }, page: { limit: 4 }) { items { id name } }
  employers(filter: { search: $text }, page: { limit: 4 }) { items { id name } } }`;
const still = { left: { eq: false } };

const ENDS = `query Ends($filter: ComingEndFilter, $sort: [ComingEndSort!], $page: PageInput) { comingEnds(filter: $filter, sort: $sort, page: $page) {
  totalCount items { id kind on gap daysLeft worker { id name unit { id name } } } } }`;
const AHEAD = `query Ahead($region: ID) { endsAhead(months: 12, regionId: $region) { months { month kind count } overdue { kind count } unknown { gap count } } }`;
const COHORTS = `query Cohorts($by: CohortBy!, $region: ID) { cohorts(by: $by, regionId: $region) { totalCount items { key hired employed retention { percent } } } }`;
const MISSING = `query Missing($filter: MissingDocumentFilter, $sort: [MissingDocumentSort!], $page: PageInput) { missingDocuments(filter: $filter, sort: $sort,
  page: $page) { totalCount items { id kind paper about worker { id name unit { id name } } } } }`;

/** Each as the console asks it: the first page with its total. */
export const QUESTIONS: readonly (readonly [name: string, query: string, variables: object])[] = [
  ['the list', LIST, { filter: still }],
  ['its page 40', LIST, { filter: still, page: { limit: 25, offset: 975 } }],
  ['a street', LIST, { filter: { ...still, town: { eq: '5' } } }],
  ['principals', LIST, { filter: { ...still, post: { eq: 'PRINCIPAL' } } }],
  ['general staff', LIST, { filter: { ...still, post: { eq: 'GENERAL' } } }],
  ['principals of a street', LIST, { filter: { ...still, town: { eq: '5' }, post: { eq: 'PRINCIPAL' } } }],
  ['with a certificate', LIST, { filter: { ...still, certificate: { eq: 'SOCIAL_WORKER' } } }],
  ['registered today', LIST, { filter: { ...still, registered: { eq: 'SOCIAL_WORKER' } } }],
  ['hired in 2024', LIST, { filter: { ...still, hired: { gte: '2024-01-01', lt: '2025-01-01' } } }],
  ['a surname', LIST, { filter: { ...still, search: '王' } }],
  ['a whole name', LIST, { filter: { ...still, search: '王晓燕' } }],
  ['pinyin', LIST, { filter: { ...still, search: 'wangxiaoyan' } }],
  ['initials', LIST, { filter: { ...still, search: 'wxy' } }],
  ['a whole number', LIST, { filter: { ...still, search: '11010519491231002X' } }],
  ['everything, by a word', ALL, { text: '王晓' }],
  ['everything, by pinyin', ALL, { text: 'wangx' }],
  ['what ends within 90 days', ENDS, { filter: { on: { gte: '2026-11-26', lt: '2027-02-24' } } }],
  ['retirements of ten years', ENDS, { filter: { kind: { eq: 'RETIREMENT' }, on: { lt: '2036-11-26' } } }],
  ['what is over', ENDS, { filter: { on: { lt: '2026-11-26' } } }],
  ['ends not known', ENDS, { filter: { gap: { in: ['BIRTH_DATE', 'RETIREMENT_CLASS', 'CONTRACT'] } } }],
  ['whatever ends', ENDS, {}],
  ['ends of twelve months, counted', AHEAD, {}],
  ['those of a street', AHEAD, { region: '5' }],
  ['batches of recruitment', COHORTS, { by: 'BATCH' }],
  ['years of hire of a street', COHORTS, { by: 'YEAR', region: '5' }],
  ['papers that are missing', MISSING, {}],
  ['diplomas that are missing', MISSING, { filter: { paper: { eq: 'DIPLOMA' } } }],
];
