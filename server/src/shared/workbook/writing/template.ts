import { type BookRule, type BookSheet, type BookStyle, widthOf } from './book.ts';
import { workbookOf } from './workbook.ts';

export interface TemplateColumn {
  readonly head: string;
  readonly required: boolean;
  /** What it takes (填写要求), and how that looks. */
  readonly help: string;
  readonly example: string;
  /** TEXT keeps every character of what is typed (证件号码、代码); a day typed in a DAY column is shown `2026-11-24`. */
  readonly format: 'TEXT' | 'DAY' | 'NUMBER';
  /** Words of its drop-down. */
  readonly words?: readonly string[];
}

export interface Template {
  /** Name of the sheet to fill in. */
  readonly title: string;
  readonly columns: readonly TemplateColumn[];
  /** What holds for the whole sheet, a sentence each. */
  readonly notes: readonly string[];
}

/** Rows that are prepared with drop-downs; the import takes more. */
const PREPARED_ROWS = 20_000;
const STYLE: Readonly<Record<TemplateColumn['format'], BookStyle>> = { TEXT: 'PLAIN', DAY: 'DAY', NUMBER: 'NUMBER' };
/** Behind the head of a column that must be there and filled. */
const NEEDED_MARK = '*';

/** A workbook to fill in (导入模板): heads with the needed ones marked, text and date columns as such, drop-downs, and a sheet 填写说明. */
export const templateOf = ({ title, columns, notes }: Template): AsyncGenerator<Buffer> =>
  workbookOf([
    {
      name: title,
      columns: columns.map(({ head, format }) => ({ width: widthOf(`${head}${NEEDED_MARK}`), style: STYLE[format] })),
      frozen: 1,
      rows: [columns.map(headOf)],
      rules: columns.map(ruleOf),
    },
    helpSheet(columns, notes),
  ]);

const headOf = ({ head, required }: TemplateColumn) =>
  required
    ? ({ value: `${head}${NEEDED_MARK}`, style: 'NEEDED_HEAD' } as const)
    : ({ value: head, style: 'HEAD' } as const);

function ruleOf({ head, help, example, words }: TemplateColumn, column: number): BookRule {
  const text = example ? `${help}\n例：${example}` : help;
  return { column, from: 2, to: PREPARED_ROWS + 1, prompt: { title: head, text }, ...(words && { words }) };
}

/** Most words of a drop-down that 填写说明 lists. */
const MOST_LISTED = 60;

const helpSheet = (columns: readonly TemplateColumn[], notes: readonly string[]): BookSheet => ({
  name: '填写说明',
  columns: [{ width: 20 }, { width: 8 }, { width: 60 }, { width: 28 }, { width: 60 }],
  rows: [
    ...notes.map((note) => [{ value: note, style: 'PLAIN' } as const]),
    ...(notes.length ? [[]] : []),
    ['列名', '必填', '填写要求', '示例', '可选项'].map((value) => ({ value, style: 'HEAD' }) as const),
    ...columns.map(({ head, required, help, example, words = [] }) =>
      [head, required ? '是' : '', help, example, listed(words)].map((value) => ({ value, style: 'WRAPPED' }) as const),
    ),
  ],
});

const listed = (words: readonly string[]): string =>
  words.slice(0, MOST_LISTED).join('、') + (words.length > MOST_LISTED ? `…（共 ${words.length} 项，见下拉列表）` : '');
