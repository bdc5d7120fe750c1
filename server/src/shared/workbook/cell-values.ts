import { Exact } from '../exact.ts';
import { groupBy } from '../group-by.ts';
import { type CellParser, type ParseResult, problem, reading } from './cell-problem.ts';
import { likeness, NOTHING, tight } from './cell-text.ts';

/** Controls and turned writing directions make a text look like another. */
const HIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
/** A spreadsheet program's way of marking a text, which an export for it puts in front of what looks like a formula. */
const MARKED_TEXT = /^'(?=[=+\-@＝＋－＠\d])/;
const SCIENTIFIC = /^\d(\.\d+)?e\+?\d+$/i;

/** One line of text (文本) of so many characters at most. TOO_LONG (`most`), HIDDEN_CHARACTERS */
export const text = (most: number): CellParser<string> =>
  reading((found) => {
    const line = found.replace(MARKED_TEXT, '');
    if (HIDDEN.test(line)) return problem('HIDDEN_CHARACTERS');
    return [...line].length > most ? problem('TOO_LONG', { most }) : { value: line };
  });

/**
 * A person's name (姓名): spaces that only set two characters apart are dropped (`张　三`), and any dot between the parts of a name is `·`, as
 * identity cards print it. TOO_LONG, HIDDEN_CHARACTERS
 */
export const personName = (most: number): CellParser<string> => {
  const line = text(most);
  return (cell) => {
    const parsed = line(cell);
    if ('problem' in parsed || parsed.value === null) return parsed;
    const together = parsed.value.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
    return { value: together.replace(/(?<=\p{Script=Han}) ?[.．·•・‧∙⋅●] ?(?=\p{Script=Han})/gu, '·') };
  };
};

/**
 * A number that names something (证件号码、电话、账号、代码), character by character: as text, or as a number that lost none of its digits. Spaces, dashes and
 * full-width digits are how people type. DIGITS_LOST, NOT_DIGITS
 */
export const digits: CellParser<string> = reading((found) => {
  const typed = tight(found.replace(/^'/, '')).toUpperCase();
  if (NOTHING.test(typed)) return { value: null };
  if (SCIENTIFIC.test(typed)) return problem('DIGITS_LOST');
  const characters = typed.replaceAll('-', '');
  return /^[0-9A-Z+()]+$/.test(characters) ? { value: characters } : problem('NOT_DIGITS');
});

export interface NumberLimits {
  readonly least?: number | string;
  readonly most?: number | string;
  /** Words that may follow the number: 户, 人, 平方米. */
  readonly units?: readonly string[];
}

/** Digits a decimal of the interface may have before its point. */
const LARGEST = '999999999999999999.999999999999';

/** A decimal (小数) as text, exactly as it was typed. NOT_A_NUMBER, TOO_MANY_DECIMALS (`most`), TOO_SMALL (`least`), TOO_LARGE (`most`) */
export const decimal = ({ decimals, ...limits }: NumberLimits & { readonly decimals: number }): CellParser<string> =>
  reading((found) => {
    const number = numberIn(found, limits.units ?? []);
    if (number === undefined) return problem('NOT_A_NUMBER');
    if (number === null) return { value: null };
    if (number.decimalPlaces() > decimals) return problem('TOO_MANY_DECIMALS', { most: decimals });
    return within(number, { most: LARGEST, ...limits }) ?? { value: number.toFixed() };
  });

/** A whole number (整数). NOT_A_NUMBER, NOT_WHOLE, TOO_SMALL, TOO_LARGE */
export const integer = (limits: NumberLimits = {}): CellParser<number> =>
  reading((found) => {
    const number = numberIn(found, limits.units ?? []);
    if (number === undefined) return problem('NOT_A_NUMBER');
    if (number === null) return { value: null };
    if (!number.isInteger()) return problem('NOT_WHOLE');
    return within(number, { most: Number.MAX_SAFE_INTEGER, ...limits }) ?? { value: number.toNumber() };
  });

/** An amount in yuan (金额, 元) as whole 分. NOT_A_NUMBER, TOO_MANY_DECIMALS, TOO_SMALL, TOO_LARGE */
export const money = (limits: NumberLimits = {}): CellParser<number> => {
  const yuan = decimal({ units: ['元'], least: 0, most: '9999999999.99', ...limits, decimals: 2 });
  return (cell) => {
    const parsed = yuan(cell);
    if ('problem' in parsed || parsed.value === null) return parsed as ParseResult<null>;
    return { value: new Exact(parsed.value).times(100).toNumber() };
  };
};

const YES = new Set(['是', '有', '对', '√', '✓', '✔', '☑', 'Y', 'YES', 'TRUE', '1']);
const NO = new Set(['否', '无', '没有', '不是', '×', '✗', '✘', 'X', 'N', 'NO', 'FALSE', '0', '☐']);

/** Yes or no (是否). NOT_YES_OR_NO */
export const yesOrNo: CellParser<boolean> = reading((found) => {
  const word = tight(found).toUpperCase();
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : problem('NOT_YES_OR_NO');
});

export interface Choice<V extends string = string> {
  readonly value: V;
  /** Its Chinese word. */
  readonly label: string;
  /** Other words offices use for it. */
  readonly synonyms?: readonly string[];
}

/** One of a few words (选项), by its label, another word for it, or its code. NOT_A_CHOICE (`choices`: the labels) */
export const choice = <V extends string>(choices: readonly Choice<V>[]): CellParser<V> => {
  const find = finder(choices);
  return reading((found) => {
    const value = find(found);
    if (value !== undefined) return { value };
    return NOTHING.test(tight(found)) ? { value: null } : notAChoice(choices);
  });
};

/** Several of a few words (多选), 、 or a comma between them; in the order of the choices, each once. NOT_A_CHOICE */
export const choiceList = <V extends string>(choices: readonly Choice<V>[]): CellParser<readonly V[]> => {
  const find = finder(choices);
  return reading((found) => {
    if (NOTHING.test(tight(found))) return { value: null };
    const values = new Set(found.split(/[、，,;；]/u).flatMap((word) => (word.trim() ? [find(word)] : [])));
    if (values.has(undefined)) return notAChoice(choices);
    return { value: choices.map(({ value }) => value).filter((value) => values.has(value)) };
  });
};

/** Most labels that a problem names. */
const MOST_NAMED = 12;

function notAChoice(choices: readonly Choice[]) {
  const named = choices.slice(0, MOST_NAMED).map(({ label }) => label);
  return problem('NOT_A_CHOICE', { choices: named.join('、') + (choices.length > MOST_NAMED ? '…' : '') });
}

/** A word is looked for as it stands, then by what it is like, where that is only one of them (`A+` and `A` are alike). A label goes before another's synonym. */
function finder<V extends string>(choices: readonly Choice<V>[]): (typed: string) => V | undefined {
  const words = [
    ...choices.map(({ value, label }) => [label, value] as const),
    ...choices.flatMap(({ value, synonyms = [] }) => [value, ...synonyms].map((word) => [word, value] as const)),
  ];
  const exact = new Map(words.toReversed().map(([word, value]) => [same(word), value]));
  const alike = groupBy(words, ([word]) => likeness(word));
  return (typed) => {
    const found = exact.get(same(typed));
    if (found !== undefined) return found;
    const values = new Set(alike.get(likeness(typed))?.map(([, value]) => value));
    return values.size === 1 ? [...values][0] : undefined;
  };
}

const same = (word: string): string => tight(word).toLowerCase();

/** The number in a text; null: the text says that there is none; undefined: it is no number. */
function numberIn(found: string, units: readonly string[]): Exact | null | undefined {
  const typed = tight(found).replace(/^[¥￥]/u, '');
  if (NOTHING.test(typed)) return null;
  const unit = units.find((word) => typed.endsWith(word));
  const bare = unit === undefined ? typed : typed.slice(0, -unit.length);
  if (!/^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?(e[+-]?\d{1,3})?$/i.test(bare)) return undefined;
  return new Exact(bare.replaceAll(',', ''));
}

function within(number: Exact, { least, most }: NumberLimits) {
  if (least !== undefined && number.lt(least)) return problem('TOO_SMALL', { least });
  if (most !== undefined && number.gt(most)) return problem('TOO_LARGE', { most });
  return null;
}
