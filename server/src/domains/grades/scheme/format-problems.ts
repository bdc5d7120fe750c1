import type { z } from 'zod';
import { isRecord, type Place, valueAt } from './scheme-place.ts';
import { error, type Found, type ProblemParams, type SchemeProblemCode } from './scheme-problem.ts';

type Issue = z.core.$ZodIssue;

/** What the format's own conditions (`refine`) mean, by the message they bear. */
const OWN: Readonly<Record<string, SchemeProblemCode>> = {
  'must not be less than min': 'POST_REVERSED',
  'a published value names its document': 'SOURCE_WITHOUT_DOCUMENT',
  'what is not published says how it was found': 'SOURCE_WITHOUT_METHOD',
};

const TYPES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  string: ['文字', 'a text'],
  number: ['数字', 'a number'],
  int: ['整数', 'a whole number'],
  boolean: ['true 或 false', 'true or false'],
  array: ['列表 […]', 'a list […]'],
  object: ['对象 {…}', 'an object {…}'],
  record: ['对象 {…}', 'an object {…}'],
};

/** What the patterns of the format ask for, by a text that has the form. */
const FORMS: readonly (readonly [example: string, zh: string, en: string])[] = [
  [
    'DEPUTY',
    '大写字母、数字和下划线，字母开头，如 DEPUTY',
    'capital letters, digits and underscores, a letter first: DEPUTY',
  ],
  ['article-3', '小写字母、数字和连字符，如 article-3', 'small letters, digits and hyphens: article-3'],
  ['150100', '六位行政区划代码，如 150100', 'a division code of six digits: 150100'],
  ['07-01', '月和日，如 07-01', 'month and day: 07-01'],
];

/** What zod found, in the words of this product; every fault at its own place. */
export function problemsOfFormat(issues: readonly Issue[], given: unknown, below: Place = []): Found[] {
  return issues.flatMap((issue) => ofIssue(issue, given, [...below, ...(issue.path as Place)]));
}

function ofIssue(issue: Issue, given: unknown, at: Place): Found[] {
  const one = (code: SchemeProblemCode, params?: ProblemParams): Found[] => [error(at, code, params)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => error([...at, key], 'UNKNOWN_KEY', { key }));
    case 'invalid_type':
      return isMissing(given, at) ? one('MISSING') : one('WRONG_TYPE', typeParams(issue.expected));
    case 'invalid_value':
      return isMissing(given, at) ? one('MISSING') : one('NOT_AN_OPTION', optionParams(issue.values));
    case 'invalid_format':
      return valueAt(given, at) === ''
        ? one('EMPTY')
        : issue.format === 'date'
          ? one('BAD_DATE')
          : one('BAD_FORM', formParams(issue.pattern));
    case 'too_small':
      return ofSize(issue.origin, Number(issue.minimum), at, 'TOO_SMALL', 'TOO_FEW');
    case 'too_big':
      return ofSize(issue.origin, Number(issue.maximum), at, 'TOO_LARGE', 'TOO_MANY');
    case 'invalid_union':
      return ofUnion(issue, given, at);
    case 'custom':
      return one(ownCode(issue, given, at));
    default:
      return one('NO_ALTERNATIVE');
  }
}

/** The property is not there at all; a place in a list always is. */
const isMissing = (given: unknown, at: Place): boolean => valueAt(given, at) === undefined;

function typeParams(expected: string): ProblemParams {
  const [zh, en] = TYPES[expected] ?? [expected, expected];
  return { expected: zh, expectedEn: en };
}

/** @param pattern `/^[A-Z]…$/` as zod prints it */
function formParams(pattern: string | undefined): ProblemParams {
  const source = pattern?.replace(/^\/|\/[a-z]*$/g, '') ?? '';
  const [, form, formEn] = FORMS.find(([example]) => new RegExp(source).test(example)) ?? ['', source, source];
  return { form, formEn };
}

const optionParams = (options: readonly unknown[], more = ''): ProblemParams => ({
  options: options.map(String).join('、') + more,
  optionsEn: options.map(String).join(', ') + more,
});

function ofSize(
  origin: string,
  limit: number,
  at: Place,
  number: 'TOO_SMALL' | 'TOO_LARGE',
  list: 'TOO_FEW' | 'TOO_MANY',
): Found[] {
  const least = number === 'TOO_SMALL';
  if (origin === 'string') return [least ? error(at, 'EMPTY') : error(at, 'TOO_LONG', { max: limit })];
  const code = origin === 'array' || origin === 'set' ? list : number;
  return [error(at, code, least ? { min: limit } : { max: limit })];
}

/** Of several forms, that which was meant: the one whose faults lie deepest within what was given; where none does, the value is of no form at all. */
function ofUnion(issue: Extract<Issue, { code: 'invalid_union' }>, given: unknown, at: Place): Found[] {
  const { discriminator, options } = issue as { discriminator?: string; options?: readonly unknown[] };
  if (discriminator) {
    const params = optionParams(options ?? []);
    const place = at.at(-1) === discriminator ? at : [...at, discriminator];
    return [isMissing(given, place) ? error(place, 'MISSING') : error(place, 'NOT_AN_OPTION', params)];
  }
  if (isMissing(given, at)) return [error(at, 'MISSING')];
  const meant = issue.errors.filter((branch) =>
    branch.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  const [closest] = meant.toSorted((a, b) => a.length - b.length);
  if (closest && isRecord(valueAt(given, at))) return problemsOfFormat(closest, given, at);
  const choices = issue.errors.flatMap((branch) =>
    branch.flatMap((each) => (each.code === 'invalid_value' && each.path.length === 0 ? each.values.map(String) : [])),
  );
  return [choices.length ? error(at, 'NOT_AN_OPTION', optionParams(choices, '…')) : error(at, 'NO_ALTERNATIVE')];
}

function ownCode(issue: Issue, given: unknown, at: Place): SchemeProblemCode {
  const known = OWN[issue.message];
  if (known) return known;
  const there = valueAt(given, at) !== null;
  if (issue.message === 'is for SUM_CAPPED, and needed there') return there ? 'CAP_NOT_USED' : 'CAP_MISSING';
  if (issue.message === 'is for LATER_OF_ENTRY_AND_BASE_DATE, and needed there')
    return there ? 'BASE_DATE_NOT_USED' : 'BASE_DATE_MISSING';
  throw new Error(`A condition of the scheme's format has no words: ${issue.message}`);
}
