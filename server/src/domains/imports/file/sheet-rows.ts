import {
  ImportCellType,
  type ImportColumn,
  type ImportProblem,
  type ImportRow,
  type ImportValue,
} from '../../../shared/imports/import-kind.ts';
import { breather } from '../../../shared/jobs/breathe.ts';
import type { Cell, Row } from '../../../shared/workbook/cell.ts';
import { day, month, year } from '../../../shared/workbook/cell-days.ts';
import { type CellParser, needed } from '../../../shared/workbook/cell-problem.ts';
import { choice, decimal, digits, integer, money, text, yesOrNo } from '../../../shared/workbook/cell-values.ts';
import { type MappedHead, matchHeads, type SheetHead } from './mapping.rules.ts';

/** Rows among which the heads are looked for: titles and notes may stand above them. */
const MOST_ABOVE = 10;
const MOST_SAMPLES = 3;
const MOST_CHARACTERS = 100;
const MOST_SHOWN = 60;

export interface SheetParts {
  /** Number of the row with the heads. */
  readonly headRow: number;
  readonly heads: readonly SheetHead[];
  readonly body: readonly Row[];
}

/**
 * The row that says most columns is that of the heads, the first of several; what stands above it is a title. Heads in two rows (联系方式 over 电话 and 邮箱) end
 * with the second: merged downwards, both say the others.
 */
export function partsOf(columns: readonly ImportColumn[], rows: readonly Row[]): SheetParts {
  let best = 0;
  let most = 0;
  for (const [i, row] of rows.slice(0, MOST_ABOVE).entries()) {
    const matched = matchHeads(columns, headsOf(row)).filter(({ column }) => column !== null).length;
    const goesOn = matched === most && most > 0 && row.cells.some(({ merged }) => merged);
    if (matched > most || goesOn) [best, most] = [i, matched];
  }
  const head = rows[best];
  if (!head) return { headRow: 0, heads: [], body: [] };
  return { headRow: head.number, heads: headsOf(head), body: rows.slice(best + 1) };
}

const headsOf = ({ cells }: Row): SheetHead[] =>
  cells.map(({ column, text }) => ({ position: column + 1, head: text.trim() }));

/** The first values below each head. */
export function samplesOf({ heads, body }: SheetParts): Record<number, readonly string[]> {
  return Object.fromEntries(
    heads.map(({ position }) => [
      position,
      body
        .slice(0, 50)
        .flatMap(({ cells }) => cells.filter(({ column }) => column === position - 1))
        .map(({ text }) => shown(text))
        .filter((text) => text !== '')
        .slice(0, MOST_SAMPLES),
    ]),
  );
}

const shown = (text: string): string => [...text.trim()].slice(0, MOST_SHOWN).join('');

/** A problem with the cell it is about. */
export interface CellProblemRow extends ImportProblem {
  readonly position: number | null;
  readonly head: string | null;
  readonly value: string | null;
}

export interface ReadRows {
  readonly rows: readonly ImportRow[];
  readonly problems: readonly ImportProblem[];
}

/** Reads each cell as what its column takes; every cell that cannot be read is a problem, and the row goes on without it. */
export async function readRows(
  columns: readonly ImportColumn[],
  heads: readonly MappedHead[],
  body: readonly Row[],
): Promise<ReadRows> {
  const breathe = breather();
  const read = heads.flatMap(({ position, column: key }) => {
    const column = columns.find((each) => each.key === key);
    return column ? [{ at: position - 1, column, parse: parserOf(column) }] : [];
  });
  const rows: ImportRow[] = [];
  const problems: ImportProblem[] = [];
  for (const { number, cells } of body) {
    const at = new Map<number, Cell>(cells.map((cell) => [cell.column, cell]));
    const values: Record<string, ImportValue> = {};
    const unread = new Set<string>();
    for (const { at: place, column, parse } of read) {
      const parsed = parse(at.get(place));
      values[column.key] = 'value' in parsed ? parsed.value : null;
      if ('value' in parsed) continue;
      unread.add(column.key);
      problems.push({ row: number, column: column.key, ...parsed.problem });
    }
    for (const { key } of columns) values[key] ??= null;
    rows.push({ number, values, unread });
    await breathe();
  }
  return { rows, problems };
}

/** The list of problems as it is kept: with head and value, the value of a personal column hidden. */
export function placed(
  problems: readonly ImportProblem[],
  columns: readonly ImportColumn[],
  heads: readonly MappedHead[],
  body: readonly Row[],
): CellProblemRow[] {
  const byNumber = new Map(body.map((row) => [row.number, row]));
  const byKey = new Map(heads.map((head) => [head.column, head]));
  const secret = new Set(columns.filter(({ sensitive }) => sensitive).map(({ key }) => key));
  return problems
    .map((found) => {
      const head = found.column === null ? undefined : byKey.get(found.column);
      const cell = head && byNumber.get(found.row)?.cells.find(({ column }) => column === head.position - 1);
      return {
        ...found,
        position: head?.position ?? null,
        head: head?.head ?? null,
        value: cell ? shownValue(cell.text, secret.has(found.column ?? '')) : null,
      };
    })
    .sort((a, b) => a.row - b.row || (a.position ?? 0) - (b.position ?? 0));
}

const HIDDEN = '***';
/** A number somebody put into the wrong column is no less personal there. */
const LOOKS_PERSONAL = /\d{11,}/;

const shownValue = (text: string, isSecret: boolean): string | null => {
  if (text.trim() === '') return null;
  return isSecret || LOOKS_PERSONAL.test(text.normalize('NFKC').replace(/[\s-]/g, '')) ? HIDDEN : shown(text);
};

function parserOf(column: ImportColumn): CellParser<ImportValue> {
  const parse = column.parse ?? parserOfType(column);
  return column.required ? needed(parse) : parse;
}

function parserOfType({ type, choices = [] }: ImportColumn): CellParser<ImportValue> {
  switch (type) {
    case ImportCellType.TEXT:
      return text(MOST_CHARACTERS);
    case ImportCellType.DAY:
      return day();
    case ImportCellType.MONTH:
      return month;
    case ImportCellType.YEAR:
      return year;
    case ImportCellType.INTEGER:
      return integer();
    case ImportCellType.DECIMAL:
      return decimal({ decimals: 2 });
    case ImportCellType.MONEY:
      return money();
    case ImportCellType.YES_NO:
      return yesOrNo;
    case ImportCellType.CHOICE:
      return choice(choices);
    case ImportCellType.ID_NUMBER:
      return digits;
  }
}
