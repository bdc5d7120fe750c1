import { lettersOf } from '../reading/references.ts';
import type { BookRule, BookSheet } from './book.ts';
import { attribute, escaped } from './xml-text.ts';

/** What a rule itself can hold: characters of all words and the commas between them. */
const LONGEST_INLINE = 255;
/** Most characters of a prompt's title and text. */
const [LONGEST_TITLE, LONGEST_PROMPT] = [32, 255];
const WORDS_SHEET = '选项';

/** Lists of words that stand in a sheet of their own, a column each; equal lists once. */
export interface WordSheet {
  readonly columns: readonly (readonly string[])[];
}

const isLong = (words: readonly string[]): boolean =>
  words.join(',').length > LONGEST_INLINE || words.some((word) => /[,"]/.test(word) || word.trim() !== word);
const keyOf = (words: readonly string[]): string => words.join('\n');

export function placedWords(sheets: readonly BookSheet[]): WordSheet {
  const lists = sheets.flatMap(({ rules = [] }) =>
    rules.flatMap(({ words }) => (words && isLong(words) ? [words] : [])),
  );
  return { columns: [...new Map(lists.map((words) => [keyOf(words), words])).values()] };
}

/** The hidden sheet the drop-downs take long lists from. */
export const wordsSheet = ({ columns }: WordSheet): BookSheet => ({
  name: WORDS_SHEET,
  hidden: true,
  columns: columns.map(() => ({ width: 20 })),
  rows: Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) =>
    columns.map((words) => words[row] ?? null),
  ),
});

/** Rules of a sheet as the format has them: drop-downs, and what is said beside a chosen cell. */
export function rulesXml({ rules = [] }: BookSheet, placed: WordSheet): string {
  if (!rules.length) return '';
  return `<dataValidations count="${rules.length}">${rules.map((rule) => ruleXml(rule, placed)).join('')}</dataValidations>`;
}

function ruleXml({ column, from, to, words, prompt }: BookRule, placed: WordSheet): string {
  const list = words?.length ? ` type="list" showErrorMessage="1" errorTitle="选项" error="请从下拉列表中选择。"` : '';
  const said = prompt
    ? ` showInputMessage="1" promptTitle="${attribute(prompt.title.slice(0, LONGEST_TITLE))}" prompt="${attribute(prompt.text.slice(0, LONGEST_PROMPT))}"`
    : '';
  const letters = lettersOf(column);
  return `<dataValidation${list} allowBlank="1"${said} sqref="${letters}${from}:${letters}${to}">${words?.length ? `<formula1>${escaped(sourceOf(words, placed))}</formula1>` : ''}</dataValidation>`;
}

function sourceOf(words: readonly string[], { columns }: WordSheet): string {
  if (!isLong(words)) return `"${words.join(',')}"`;
  const column = lettersOf(columns.findIndex((each) => keyOf(each) === keyOf(words)));
  return `'${WORDS_SHEET}'!$${column}$1:$${column}$${words.length}`;
}
