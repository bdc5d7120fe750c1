import type { ComparedField } from '../../../shared/review/entry/compared.ts';
import { documentOf } from '../../schemes/document/door.ts';
import type { SchemeChange } from '../../schemes/door.ts';
import { effectiveWords, effectWords, keyWords } from './document/cell-words.ts';
import type { ChoiceName } from './document/choices.ts';
import type { Basis, Effect, Effective, Scheme } from './document/scheme.ts';
import type { SchemeWords } from './document/words.ts';

/** Places whose values are chosen from a list with words; the first that fits. */
const CHOSEN: readonly (readonly [place: RegExp, of: ChoiceName])[] = [
  [/^education\.among$/, 'bestOf'],
  [/^education\.missing$/, 'noEducation'],
  [/^certificates\.missing$/, 'unregistered'],
  [/^assessment\.missing$/, 'notAssessed'],
  [/^combine\..*\.how$/, 'among'],
  [/^(certificates|honours)\.among$/, 'among'],
  [/^ladders\..*\.kind$/, 'ladder'],
  [/^postChange\.how$/, 'postChange'],
  [/^placement\.how$/, 'placement'],
  [/^service\.(unit)$/, 'unit'],
  [/\.countFrom$/, 'countFrom'],
  [/\.rounding$/, 'rounding'],
  [/\.gaps$/, 'gaps'],
  [/\.elsewhere$/, 'elsewhere'],
  [/\.duties(\.\d+)?$/, 'duty'],
  [/\.level$/, 'level'],
  [/\.needs$/, 'needs'],
  [/\.certificate$/, 'certificate'],
  [/\.onLapse$/, 'onLapse'],
  [/\.onFailedYear$/, 'onFailedYear'],
  [/\.stepCount$/, 'stepCount'],
  [/\.action$/, 'action'],
  [/\.results?$/, 'result'],
  [/\.kinds$/, 'honourKind'],
  [/\.levels$/, 'honourLevel'],
  [/^service\.measures$/, 'measure'],
  [/^combine\..*\.of$/, 'of'],
  [/^concurrent$/, 'concurrent'],
];

/** Places that name an entry of a list by its code; the first that fits. */
const NAMING: readonly (readonly [place: RegExp, list: 'posts' | 'ladders' | 'givens'])[] = [
  [/^withoutDuty$/, 'posts'],
  [/^mainLadder$/, 'ladders'],
  [/^ladders\..*\.given$|\.appointed$|^service\.recognised$/, 'givens'],
];

/**
 * A value of a document, told as JSON, as one reads it: chosen ones in words, texts without quotes, both languages in the one of the console.
 * @param scheme the document it stands in, for the names of what it refers to; null: not at hand, codes stay
 */
export function saidValue(
  path: string,
  json: string | null | undefined,
  words: SchemeWords,
  scheme: Scheme | null,
): string | null {
  if (json === null || json === undefined) return null;
  const { translate, text, choice, and } = words;
  const named = NAMING.find(([place]) => place.test(path))?.[1];
  const nameIn = (list: 'posts' | 'ladders' | 'givens', code: string): string =>
    text(scheme?.[list].find((entry) => entry.code === code)?.name) || code;
  const of = CHOSEN.find(([place]) => place.test(path))?.[1];
  const one = (value: unknown): string => {
    if (value === null) return '—';
    if (typeof value === 'boolean') return translate(value ? 'grade_schemes.rule.yes' : 'grade_schemes.rule.no');
    if (typeof value === 'string' && /^sources\..*\.basis$/.test(path)) return words.basis(value as Basis);
    if (typeof value === 'string' && /^documents\..*\.grade$/.test(path)) return translate(`enum.TrustGrade.${value}`);
    if (typeof value === 'string' && of) return choice(of, value);
    if (typeof value === 'string' && named) return nameIn(named, value);
    if (typeof value === 'string' && scheme && /\.keys$/.test(path)) return keyWords(scheme, value, words);
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  };
  const value: unknown = JSON.parse(json);
  if (path.startsWith('effective.')) return effectiveWords(value as Effective, words);
  if (Array.isArray(value)) return value.map(one).join(and);
  if (typeof value !== 'object' || value === null) return one(value);
  if ('zh' in value && 'en' in value) return text(value as { zh: string; en: string });
  if (/\.(later|partly)$/.test(path)) return ruleWords(value as Readonly<Record<string, string | number>>, words);
  return /\.effect$/.test(path) ? effectWords(value as Effect, words, (post) => nameIn('posts', post)) : one(value);
}

/** 满几年后的步长、折算计入, as the rules of a scheme say them. */
const ruleWords = (
  { after, every, within, percent }: Readonly<Record<string, string | number>>,
  { translate, choice }: SchemeWords,
): string =>
  within === undefined
    ? translate('grade_schemes.rule.later', { after: after ?? '—', every: every ?? '—', unit: choice('unit', 'YEAR') })
    : translate('grade_schemes.rule.partly', { reach: choice('reach', String(within)), percent: percent ?? '—' });

/** Where a value comes from, in one line: `公布，某办法，第七条`, or how it was found; the id where the document is not at hand. */
export function saidSource(id: string, { basis, text, translate }: SchemeWords, scheme: Scheme | null): string {
  const source = scheme?.sources.find((each) => each.id === id);
  if (!scheme || !source) return id;
  const cited = [documentOf(scheme, source)?.title, source.article].filter(Boolean);
  return [basis(source.basis), ...(cited.length > 0 ? cited : [text(source.method)])]
    .filter(Boolean)
    .join(translate('why.comma'));
}

/** The two documents that are compared; null: not at hand. */
export interface Sides {
  readonly before: Scheme | null;
  readonly after: Scheme | null;
}

/** Differences as the lines of a comparison that somebody decides over; where a value is only taken from elsewhere, its source is what differs. */
export const comparedOf = (changes: readonly SchemeChange[], words: SchemeWords, sides: Sides): ComparedField[] =>
  changes.map(({ label, path, before, after }) => {
    const moved = before?.value === after?.value;
    const said = (value: SchemeChange['before'], scheme: Scheme | null): string | null => {
      const text = saidValue(path, value?.value, words, scheme);
      return moved && value?.source && text !== null
        ? words.translate('schemes.from_source', { text, source: saidSource(value.source, words, scheme) })
        : text;
    };
    return {
      label: words.text(label) || path,
      before: said(before, sides.before),
      after: said(after, sides.after),
      numeric: false,
      changed: true,
    };
  });
