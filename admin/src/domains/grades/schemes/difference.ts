import type { GradeSchemeDifferenceQuery } from '@jiceng/schema/grade-schemes.ts';
import type { Compared } from '../../../shared/review/compared.ts';
import type { ChoiceName } from './document/choices.ts';
import { effectiveWords, effectWords } from './document/said.ts';
import type { Effect, Effective } from './document/scheme.ts';
import type { SchemeWords } from './document/words.ts';

export type Change = NonNullable<GradeSchemeDifferenceQuery['gradeSchemeDifference']>['changes'][number];

/** Places whose values are chosen from a list with words; the first that fits. */
const CHOSEN: readonly (readonly [place: RegExp, of: ChoiceName])[] = [
  [/^education\.among$/, 'bestOf'],
  [/^education\.missing$/, 'noEducation'],
  [/^certificates\.missing$/, 'unregistered'],
  [/^assessment\.missing$/, 'notAssessed'],
  [/^combine\..*\.how$/, 'among'],
  [/^(certificates|honours)\.among$/, 'among'],
  [/^sources\..*\.basis$/, 'basis'],
  [/^documents\..*\.grade$/, 'trust'],
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
  [/^combine\..*\.of$/, 'of'],
  [/^concurrent$/, 'concurrent'],
];

/** A value of a document, told as JSON, as one reads it: chosen ones in words, texts without quotes, both languages in the one of the console. */
export function saidValue(path: string, json: string | null | undefined, words: SchemeWords): string | null {
  if (json === null || json === undefined) return null;
  const { translate, text, choice, and } = words;
  const of = CHOSEN.find(([place]) => place.test(path))?.[1];
  const one = (value: unknown): string => {
    if (value === null) return '—';
    if (typeof value === 'boolean') return translate(value ? 'grade_schemes.rule.yes' : 'grade_schemes.rule.no');
    if (typeof value === 'string' && of) return choice(of, value);
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  };
  const value: unknown = JSON.parse(json);
  if (path.startsWith('effective.')) return effectiveWords(value as Effective, words);
  if (Array.isArray(value)) return value.map(one).join(and);
  if (typeof value !== 'object' || value === null) return one(value);
  if ('zh' in value && 'en' in value) return text(value as { zh: string; en: string });
  if (/\.(later|partly)$/.test(path)) return ruleWords(value as Readonly<Record<string, string | number>>, words);
  return /\.effect$/.test(path) ? effectWords(value as Effect, words, (post) => post) : one(value);
}

/** 满几年后的步长、折算计入, as the rules of a scheme say them. */
const ruleWords = (
  { after, every, within, percent }: Readonly<Record<string, string | number>>,
  { translate, choice }: SchemeWords,
): string =>
  within === undefined
    ? translate('grade_schemes.rule.later', { after: after ?? '—', every: every ?? '—', unit: choice('unit', 'YEAR') })
    : translate('grade_schemes.rule.partly', { reach: choice('reach', String(within)), percent: percent ?? '—' });

/** Differences as the lines of a comparison that somebody decides over; where a value is only taken from elsewhere, its source is what differs. */
export const comparedOf = (changes: readonly Change[], words: SchemeWords): Compared[] =>
  changes.map(({ label, path, before, after }) => {
    const moved = before?.value === after?.value;
    const said = (value: Change['before']): string | null => {
      const text = saidValue(path, value?.value, words);
      return moved && value?.source && text !== null
        ? words.translate('grade_schemes.from_source', { text, source: value.source })
        : text;
    };
    return {
      label: words.text(label) || path,
      before: said(before),
      after: said(after),
      numeric: false,
      changed: true,
    };
  });
