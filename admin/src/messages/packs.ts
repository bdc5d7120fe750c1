import { ReviewState, TrustGrade } from '@jiceng/schema/enum-words.ts';
import type { EnumWords, InBoth, SliceWords } from '../shared/console-slice.ts';
import { SLICES } from '../slices.ts';
import * as app from './parts/app.ts';
import * as asOf from './parts/asof.ts';
import * as errors from './parts/errors.ts';
import * as explained from './parts/explained.ts';
import * as exports from './parts/export.ts';
import * as files from './parts/files.ts';
import * as logIn from './parts/log-in.ts';
import * as page from './parts/page.ts';
import * as ra from './parts/ra.ts';
import * as record from './parts/record.ts';
import * as review from './parts/review.ts';
import * as search from './parts/search.ts';
import { en as shortEn, zh as shortZh } from './parts/short-enum-words.ts';

/** What every page says, whatever its slice. */
const COMMON: readonly SliceWords[] = [
  ra,
  app,
  asOf,
  logIn,
  page,
  explained,
  errors,
  exports,
  files,
  record,
  review,
  search,
];
/** Enums that every slice shows. */
const COMMON_ENUMS: Readonly<Record<string, EnumWords>> = { ReviewState, TrustGrade };
const SHORT_ENUM_WORDS: Readonly<Record<'zh' | 'en', Pack>> = { zh: shortZh, en: shortEn };

interface Pack {
  readonly [key: string]: string | Pack;
}

const isPack = (value: string | Pack | undefined): value is Pack => typeof value === 'object';

/** Both packs as one: a subject of one slice stands beside those of the others. */
function joined(one: Pack, other: Pack): Pack {
  const both = new Map(Object.entries(one));
  for (const [key, value] of Object.entries(other)) {
    const before = both.get(key);
    both.set(key, isPack(before) && isPack(value) ? joined(before, value) : value);
  }
  return Object.fromEntries(both);
}

/** Names that slices hand over beside their words: values of enums, entries of the menu, kinds of records, what was done. */
function namesIn(language: 'zh' | 'en'): readonly Pack[] {
  const subjects = SLICES.flatMap((slice) => Object.entries(slice.subjects ?? {}));
  const menu = SLICES.flatMap(({ pages = {} }) =>
    Object.entries(pages).flatMap(([place, page]) => (page?.menu ? [[place, page.menu[language]]] : [])),
  );
  const named = (found: readonly (readonly [string, InBoth[string]])[]): Pack =>
    Object.fromEntries(found.map(([name, words]) => [name, words[language]]));
  const all = (part: 'operations' | 'jobs') => named(SLICES.flatMap((slice) => Object.entries(slice[part] ?? {})));
  const enums = [COMMON_ENUMS, ...SLICES.map((slice) => slice.enums ?? {})].flatMap((shown) => Object.entries(shown));
  return [
    { enum: Object.fromEntries(enums.map(([type, words]) => [type, words[language]])) },
    { menu: Object.fromEntries(menu) },
    { audit: { operation: all('operations') }, jobs: { kind: all('jobs') } },
    { audit: { subjectType: named(subjects.filter(([, { audit }]) => audit !== undefined)) } },
    { inbox: { subject: named(subjects.filter(([, { inbox }]) => inbox !== undefined)) } },
  ];
}

/** React-admin asks for its own words by their type. */
type WordsIn = Pack & typeof ra.zh;

const packIn = (language: 'zh' | 'en'): WordsIn =>
  [
    ...[...COMMON, ...SLICES.flatMap(({ words }) => words)].map((words) => words[language] as Pack),
    ...namesIn(language),
    // After the words of the schema, in whose place they stand.
    SHORT_ENUM_WORDS[language],
  ].reduce(joined, {}) as WordsIn;

/** Every word of the console. Each is written beside the other (`bilingual`). */
export const zh = packIn('zh');
export const en = packIn('en');
