import type { z } from 'zod';
import type { SchemeKind } from '../../scheme-kind.ts';
import { optionWords } from '../option.words.ts';
import { isRecord, type Place, valueAt } from '../scheme-place.ts';
import { error, type Finding, type FrameProblemCode, type ProblemParams, problemsWith } from './scheme-problem.ts';

type Issue = z.core.$ZodIssue;

type Kind = Pick<SchemeKind<object>, 'words'>;

/** What the conditions (`refine`) of sources mean, by the message they bear. */
const CONDITIONS: SchemeKind<object>['words']['conditions'] = {
  'a published value names its document': 'SOURCE_WITHOUT_DOCUMENT',
  'what is not published says how it was found': 'SOURCE_WITHOUT_METHOD',
};

const TYPES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  string: ['文字', 'a text'],
  number: ['数字', 'a number'],
  int: ['整数', 'a whole number'],
  boolean: ['是非值（true 或 false）', 'true or false'],
  array: ['列表 […]', 'a list […]'],
  object: ['对象 {…}', 'an object {…}'],
  record: ['对象 {…}', 'an object {…}'],
};

/** What the patterns of every format ask for, by a text that has the form. */
const FORMS: SchemeKind<object>['words']['forms'] = [
  [
    'DEPUTY',
    '大写字母、数字和下划线，字母开头，如 DEPUTY',
    'capital letters, digits and underscores, a letter first: DEPUTY',
  ],
  ['article-3', '小写字母、数字和连字符，如 article-3', 'small letters, digits and hyphens: article-3'],
  ['07-01', '月和日，如 07-01', 'month and day: 07-01'],
];

/** What zod found, in the words of this product; every fault at its own place. */
export function problemsOfFormat(kind: Kind, issues: readonly Issue[], given: unknown, below: Place = []): Finding[] {
  return issues.flatMap((issue) => ofIssue(kind, issue, given, [...below, ...(issue.path as Place)]));
}

function ofIssue(kind: Kind, issue: Issue, given: unknown, at: Place): Finding[] {
  const one = (code: FrameProblemCode, params?: ProblemParams): Finding[] => [error(at, code, params)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => error([...at, key], 'UNKNOWN_KEY', { key }));
    case 'invalid_type':
      return isMissing(given, at) ? missing(at) : [wrongType(at, given, [issue.expected])];
    case 'invalid_value':
      return isMissing(given, at) ? missing(at) : one('NOT_AN_OPTION', optionParams(kind, issue.values));
    case 'invalid_format':
      return valueAt(given, at) === ''
        ? one('EMPTY')
        : issue.format === 'date'
          ? dayProblem(given, at)
          : one('BAD_FORM', formParams(kind, issue.pattern));
    case 'too_small':
      return ofSize(issue.origin, Number(issue.minimum), at, 'TOO_SMALL', 'TOO_FEW');
    case 'too_big':
      return ofSize(issue.origin, Number(issue.maximum), at, 'TOO_LARGE', 'TOO_MANY');
    case 'invalid_union':
      return ofUnion(kind, issue, given, at);
    case 'custom':
      return [problemsWith<string>().error(at, conditionCode(kind, issue, given, at))];
    default:
      throw new Error(`A fault of a scheme's format has no words: ${issue.code}`);
  }
}

/** The property is not there at all; a place in a list always is. */
const isMissing = (given: unknown, at: Place): boolean => valueAt(given, at) === undefined;

const missing = (at: Place): Finding[] => [error(at, 'MISSING', { key: String(at.at(-1) ?? '') })];

/** So much of what was given is quoted. */
const MOST_QUOTED = 30;

/** What type of value may stand there, and what does. */
export function wrongType(at: Place, given: unknown, expected: readonly string[]): Finding {
  const words = inWords([...new Set(expected)]);
  const json = JSON.stringify(valueAt(given, at)) ?? '';
  const quoted = [...json].length > MOST_QUOTED ? `${[...json].slice(0, MOST_QUOTED).join('')}…` : json;
  return error(at, 'WRONG_TYPE', {
    expected: words.map(([zh]) => zh).join('、'),
    expectedEn: words.map(([, en]) => en).join(', '),
    given: json === 'null' ? '空（null）' : quoted,
    givenEn: json === 'null' ? 'empty (null)' : quoted,
  });
}

function dayProblem(given: unknown, at: Place): Finding[] {
  const date = String(valueAt(given, at));
  return [/^\d{4}-\d{2}-\d{2}$/.test(date) ? error(at, 'DATE_IMPOSSIBLE', { date }) : error(at, 'BAD_DATE')];
}

/** @param pattern `/^[A-Z]…$/` as zod prints it */
function formParams({ words }: Kind, pattern: string | undefined): ProblemParams {
  const source = pattern?.replace(/^\/|\/[a-z]*$/g, '') ?? '';
  const [, form, formEn] = [...FORMS, ...words.forms].find(([example]) => new RegExp(source).test(example)) ?? [
    '',
    source,
    source,
  ];
  return { form, formEn };
}

const inWords = (names: readonly string[]) => names.map((name) => TYPES[name] ?? ([name, name] as const));

/** Values to choose from, each with what it means, and types of values that may stand there besides. */
function optionParams(
  { words: { options: sets } }: Kind,
  values: readonly unknown[],
  types: readonly string[] = [],
): ProblemParams {
  const codes = values.map(String);
  const options = codes.map((code) => {
    const meant = optionWords(sets, code, codes);
    return meant ? ([`${code}（${meant.zh}）`, `${code} (${meant.en})`] as const) : ([code, code] as const);
  });
  const words = [...options, ...inWords(types)];
  return { options: words.map(([zh]) => zh).join('、'), optionsEn: words.map(([, en]) => en).join(', ') };
}

function ofSize(
  origin: string,
  limit: number,
  at: Place,
  number: 'TOO_SMALL' | 'TOO_LARGE',
  list: 'TOO_FEW' | 'TOO_MANY',
): Finding[] {
  const least = number === 'TOO_SMALL';
  if (origin === 'string') return [least ? error(at, 'EMPTY') : error(at, 'TOO_LONG', { max: limit })];
  const code = origin === 'array' || origin === 'set' ? list : number;
  return [error(at, code, least ? { min: limit } : { max: limit })];
}

/** Of several forms, that which was meant: the one whose faults lie deepest within what was given; where none does, the value is of no form at all. */
function ofUnion(kind: Kind, issue: Extract<Issue, { code: 'invalid_union' }>, given: unknown, at: Place): Finding[] {
  const { discriminator, options } = issue as { discriminator?: string; options?: readonly unknown[] };
  if (discriminator) {
    const params = optionParams(kind, options ?? []);
    const place = at.at(-1) === discriminator ? at : [...at, discriminator];
    return isMissing(given, place) ? missing(place) : [error(place, 'NOT_AN_OPTION', params)];
  }
  if (isMissing(given, at)) return missing(at);
  const meant = issue.errors.filter((branch) =>
    branch.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  const [closest] = meant.toSorted((a, b) => a.length - b.length);
  if (closest && isRecord(valueAt(given, at))) return problemsOfFormat(kind, closest, given, at);
  const own = issue.errors.flatMap((branch) => branch.filter(({ path }) => path.length === 0));
  const form = own.find((each) => each.code === 'invalid_format');
  if (form) return ofIssue(kind, form, given, at);
  const choices = own.flatMap((each) => (each.code === 'invalid_value' ? each.values.map(String) : []));
  const types = own.flatMap((each) => (each.code === 'invalid_type' ? [each.expected] : []));
  return [
    choices.length > 0 ? error(at, 'NOT_AN_OPTION', optionParams(kind, choices, types)) : wrongType(at, given, types),
  ];
}

function conditionCode({ words }: Kind, { message }: Issue, given: unknown, at: Place): string {
  const code = words.conditions[message] ?? CONDITIONS[message];
  if (code === undefined) throw new Error(`A condition of a scheme's format has no words: ${message}`);
  if (typeof code === 'string') return code;
  return valueAt(given, at) === null ? code.missing : code.given;
}
