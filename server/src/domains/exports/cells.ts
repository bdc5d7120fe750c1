import { enumWords } from '@jiceng/schema/enum-words.js';
import { type GraphQLSchema, isEnumType } from 'graphql';
import type { ExportColumn } from '../../shared/exports/exportable-list.ts';
import type { Variables } from '../../shared/reads/query-door.ts';
import type { SheetCell } from '../../shared/workbook/writing/sheet.ts';

interface Office {
  readonly schema: GraphQLSchema;
  /** Time zone whose clock is written. */
  readonly timeZone: string;
}

/** How a column's cell is made of a row. */
export function cellOf(column: ExportColumn, office: Office): (row: Variables) => SheetCell {
  const find = column.value ?? finder(column.select);
  const show = shower(column, office);
  const shown = (found: unknown): SheetCell => {
    if (found === null || found === undefined) return null;
    if (Array.isArray(found)) return found.map((each) => shown(each) ?? '').join('、') || null;
    return show(found);
  };
  return (row) => shown(find(row));
}

/** What stands innermost in a selection, of each item where there is a list on the way. */
export function finder(select: string): (row: Variables) => unknown {
  const path = select.match(/\w+/g) ?? [];
  const at = (value: unknown, depth: number): unknown => {
    const key = path[depth];
    if (key === undefined || value === null || value === undefined) return value;
    if (Array.isArray(value)) return value.map((each) => at(each, depth));
    return at((value as Variables)[key], depth + 1);
  };
  return (row) => at(row, 0);
}

function shower({ words, as }: ExportColumn, { schema, timeZone }: Office): (found: unknown) => SheetCell {
  if (as === 'YUAN') return (fen) => (Number(fen) / 100).toFixed(2);
  if (as === 'LAST_DAY') return (day) => dayBefore(String(day));
  if (as === 'TIME') return timeIn(timeZone);
  const said = words === undefined ? null : wordsOf(schema, words);
  return (found) => {
    if (typeof found === 'number') return found;
    if (typeof found === 'boolean') return found ? '是' : '否';
    return said?.get(String(found)) ?? String(found);
  };
}

/** Facts end on the first day they no longer hold for, sheets name the last day that counts. */
function dayBefore(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10);
}

/** 2026-11-24 09:30, as the office's clock showed it. */
function timeIn(timeZone: string): (instant: unknown) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return (instant) => format.format(new Date(String(instant)));
}

/** Chinese words of an enum's values, as the schema has them. */
export function wordsOf(schema: GraphQLSchema, name: string): ReadonlyMap<string, string> {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum of the schema`);
  return new Map(type.getValues().map((each) => [each.name, enumWords(each.description)?.zh ?? each.name]));
}
