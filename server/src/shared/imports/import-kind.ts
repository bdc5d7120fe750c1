import type { EntityManager } from '@mikro-orm/postgresql';
import type { Permission } from '../access/permissions.ts';
import type { Context, WriteOptions } from '../context.ts';
import { declareEnum } from '../declared-enum.ts';
import type { Sql } from '../reads/reads.ts';
import type { Text } from '../words/text.ts';
import type { CellParser } from '../workbook/cell-problem.ts';

export const ImportCellType = declareEnum('ImportCellType', 'What a cell of a column takes (单元格类型).', {
  TEXT: 'Text (文本).',
  DAY: 'Date (日期).',
  MONTH: 'Month (月份).',
  YEAR: 'Year (年度).',
  INTEGER: 'Whole number (整数).',
  DECIMAL: 'Number (数字): with decimals.',
  MONEY: 'Amount in yuan (金额（元）): with at most two decimals.',
  YES_NO: 'Yes or no (是 / 否).',
  CHOICE: 'Choice (选项): one of several, by its Chinese label.',
  ID_NUMBER: 'Number as text (号码（文本）): a resident identity number.',
});
export type ImportCellType = keyof typeof ImportCellType;

/** One thing a cell of a choice may say. */
export interface ImportChoice {
  readonly value: string;
  /** As it stands in the drop-down; what offices write besides is a synonym. */
  readonly label: string;
  readonly synonyms?: readonly string[];
}

/** One column of a kind of import, as an office writes it. */
export interface ImportColumn {
  /** Under which the cell's value stands in the row. */
  readonly key: string;
  /** Head in the template (列名). */
  readonly head: string;
  /** Other heads that mean the same. */
  readonly synonyms?: readonly string[];
  readonly type: ImportCellType;
  /** The column has to be there and no cell of it may be empty. */
  readonly required?: boolean;
  /** What it takes, for 填写说明. */
  readonly help: string;
  readonly example: string;
  /** How its cells are read where the type alone does not say it: a longer text, another number of decimals, 至今 for no day. */
  readonly parse?: CellParser<ImportValue>;
  /** `CHOICE` only. */
  readonly choices?: readonly ImportChoice[];
  /** `CHOICE` only: a table of codes, chosen by name or code; the value is the code. */
  readonly codeTable?: string;
  /** Its values are personal: no list of problems shows them. */
  readonly sensitive?: boolean;
  /** The column is there only for who has this right. */
  readonly permission?: Permission;
}

/**
 * Value of a cell: text, day and month as text, code of a choice; MONEY in fen, INTEGER and YEAR as numbers, DECIMAL as text; null: empty, or not
 * readable (then the column stands in `unread`).
 */
export type ImportValue = string | number | boolean | null;

/** A row of the sheet as the kind sees it. */
export interface ImportRow {
  /** Number of the row in the sheet, heads counted, from 1. */
  readonly number: number;
  readonly values: Readonly<Record<string, ImportValue>>;
  /** Columns whose cells could not be read and are named already; the kind checks what is left. */
  readonly unread: ReadonlySet<string>;
}

/** Why a row cannot be stored (问题). */
export interface ImportProblem {
  readonly row: number;
  /** Key of the column; null: the row as a whole. */
  readonly column: string | null;
  /** A code of a cell, of `import-problems.ts` or of `error-codes.ts`. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a row without problems would do: something new, another value of something on file, or nothing. */
export type ImportVerdict = 'NEW' | 'CHANGED' | 'SAME';

export interface ImportCheck {
  readonly problems: readonly ImportProblem[];
  /** By the number of the row, for rows without problems. */
  readonly verdicts: ReadonlyMap<number, ImportVerdict>;
}

/** A row of the database that a batch made, or closed; what taking the batch back goes by. */
export interface ImportEntry {
  readonly row: number;
  /** Record on whose page it is shown: WORKER, FACILITY, REGION. */
  readonly subject: string;
  readonly subjectId: string;
  /** What it is of the subject, in the kind's own words: a kind of fact, FILE. */
  readonly part: string;
  readonly entryId: string;
  readonly action: 'MADE' | 'ENDED';
}

/** How a record that rows of a workbook are entered for is called. */
export interface EnteredRecord {
  /** What one needs besides the row itself, about which row security decides. */
  readonly permission: Permission;
  /** A select of one text, without parentheses. */
  readonly name: (id: Sql) => Sql;
}

/** Records of a slice that rows of workbooks are entered for, by the `subject` of their entries. */
export type EnteredRecords = Readonly<Record<string, EnteredRecord>>;

export interface ImportStored {
  /** Not empty: nothing is to be kept, the transaction is rolled back. */
  readonly problems: readonly ImportProblem[];
  readonly entries: readonly ImportEntry[];
}

/** Who imports, and how far the work has come. */
export type ImportAsker = Pick<Context, 'vault' | 'today' | 'permissions' | 'quotas'> & {
  readonly document: ImportDocument | null;
  /** Rows done of `total`; cheap to call for each row. */
  readonly progress: (done: number, total: number) => void;
};

/** Paper the whole file is entered from. */
export interface ImportDocument {
  readonly title: string;
  readonly number?: string;
  readonly date?: string;
}

/**
 * One kind of rows that come from a workbook (导入类别). It decides by the rules of its own slice; all three work on all rows at once and give the event loop a
 * turn (`breathe`) now and then.
 */
export interface ImportKind {
  readonly kind: string;
  readonly title: Text;
  /** What it enters, in a sentence. */
  readonly about: Text;
  readonly permission: Permission;
  readonly columns: readonly ImportColumn[];
  /** What the database says when somebody enters by hand, at the same moment, what a row says; see `WriteOptions`. */
  readonly refusals?: NonNullable<WriteOptions['refusals']>;
  /** Looks at all rows and writes nothing; the transaction is read-only. */
  check(em: EntityManager, rows: readonly ImportRow[], asker: ImportAsker): Promise<ImportCheck>;
  /** Decides once more, behind its locks, and stores all rows in the open transaction. */
  store(em: EntityManager, rows: readonly ImportRow[], asker: ImportAsker): Promise<ImportStored>;
  /**
   * Takes back what a batch made, all of it.
   *
   * @returns what was touched since, by row; not empty: nothing is to be kept.
   */
  undo(em: EntityManager, entries: readonly ImportEntry[], asker: ImportAsker): Promise<readonly ImportProblem[]>;
}
