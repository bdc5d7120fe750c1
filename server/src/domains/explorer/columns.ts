import { enumWords } from '@jiceng/schema/enum-words.js';
import { type GraphQLNamedType, getNamedType, isEnumType } from 'graphql';
import type { Variables } from '../../shared/reads/query-door.ts';
import type { SheetCell as Cell } from '../../shared/workbook/writing/sheet.ts';
import type { Chain } from './list-path.ts';
import type { SelectedField } from './picked.ts';

export interface Column {
  readonly head: string;
  readonly isNumber: boolean;
  /** `line` holds the object at each step of the chain; the last is the row itself. */
  readonly cell: (line: readonly Variables[]) => Cell;
}

/**
 * Columns of the exported list (列): the row's own fields, before them those of the rows above it, so that a facility's line names its
 * community. A field of a to-one object is `上级.名称`; of a to-many the one field that is selected is joined by 、, of several only their
 * number is given. Heads are the Chinese words of the schema.
 */
export function columnsOf(chain: Chain, timeZone: string): readonly Column[] {
  const columns = chain.flatMap((step, depth) => {
    const next = chain[depth + 1];
    if (isPage(step)) return [];
    const own = (step.below ?? []).filter((each) => each !== next);
    const prefix = next ? [step.isList ? wordOfType(step) : headOf(step)] : [];
    return fieldsOf(own, prefix, (line) => line[depth] ?? null, timeZone);
  });
  return apart(columns);
}

type Find = (line: readonly Variables[]) => unknown;

function fieldsOf(picked: readonly SelectedField[], prefix: readonly string[], find: Find, timeZone: string): Column[] {
  return picked.flatMap((each): Column[] => {
    const heads = [...prefix, headOf(each)];
    const value: Find = (line) => (find(line) as Variables | null)?.[each.key] ?? null;
    const type = getNamedType(each.field.type);
    if (each.isList) return [listColumn(each, heads, value, timeZone)];
    if (each.below) {
      const columns = fieldsOf(each.below, heads, value, timeZone);
      return isTextInOneLanguage(each, type)
        ? columns.map((column) => ({ ...column, head: heads.join('.') }))
        : columns;
    }
    const show = shown(type, timeZone);
    return [{ head: heads.join('.'), isNumber: NUMBERS.has(type.name), cell: (line) => show(value(line)) }];
  });
}

/** `name { zh }` is 名称 and not 名称.中文. */
const isTextInOneLanguage = ({ below }: SelectedField, type: GraphQLNamedType): boolean =>
  type.name === 'Text' && below?.length === 1;

function listColumn(each: SelectedField, heads: readonly string[], value: Find, timeZone: string): Column {
  const items = (line: readonly Variables[]) => (value(line) as readonly unknown[] | null) ?? null;
  const head = heads.join('.');
  if (!each.below) {
    const show = shown(getNamedType(each.field.type), timeZone);
    return { head, isNumber: false, cell: (line) => joined(items(line), show) };
  }
  const [only, ...more] = each.below.filter(({ field }) => field.name !== 'id');
  const leaf = only && !more.length ? leafOf(only, timeZone) : null;
  if (only && leaf)
    return {
      head: `${head}.${headOf(only)}`,
      isNumber: false,
      cell: (line) => joined(items(line), (item) => leaf(item as Variables | null)),
    };
  return { head: `${head}（数量）`, isNumber: true, cell: (line) => items(line)?.length ?? null };
}

/** Reads a leaf of an object, or a text in one language; null: the field is neither. */
function leafOf(each: SelectedField, timeZone: string): ((object: Variables | null) => Cell) | null {
  const show = shown(getNamedType(each.field.type), timeZone);
  if (!each.below) return each.isList ? null : (object) => show(object?.[each.key] ?? null);
  const [language] = each.below;
  if (!language || !isTextInOneLanguage(each, getNamedType(each.field.type))) return null;
  return (object) => ((object?.[each.key] as Variables | null)?.[language.key] as string | undefined) ?? null;
}

const joined = (items: readonly unknown[] | null, show: (value: unknown) => Cell): Cell =>
  items ? items.map((item) => show(item) ?? '').join('、') : null;

const NUMBERS = new Set(['Int', 'Float', 'Decimal']);

/** How values of a type look in a cell: an enum as its Chinese word, yes and no as 是 and 否, an instant in the office's time. */
function shown(type: GraphQLNamedType, timeZone: string): (value: unknown) => Cell {
  if (isEnumType(type)) {
    const words = new Map(type.getValues().map(({ name, description }) => [name, enumWords(description)?.zh ?? name]));
    return (value) => (value === null ? null : (words.get(String(value)) ?? String(value)));
  }
  if (type.name === 'Boolean') return (value) => (value === null ? null : value ? '是' : '否');
  if (type.name === 'DateTime') return (value) => (value === null ? null : instantIn(timeZone, String(value)));
  if (type.name === 'Int' || type.name === 'Float') return (value) => (value === null ? null : Number(value));
  return (value) => (value === null ? null : String(value));
}

/** 2026-11-24 09:30:12, as the office's clock showed it. */
function instantIn(timeZone: string, instant: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return format.format(new Date(instant));
}

/** The Chinese word in a description, `Building area, m2 (建筑面积)`: 建筑面积; null where there is none. */
export const chineseOf = (description: string | null | undefined): string | null =>
  /[（(]([^（）()]*\p{Script=Han}[^（）()]*)[）)]/u.exec(description ?? '')?.[1] ?? null;

/** Head of one field: its Chinese word with the unit, and the alias where it has one. */
function headOf({ key, field }: SelectedField): string {
  const word = chineseOf(field.description) ?? field.name;
  const unit = / m2\b/.test(field.description ?? '') ? '（m²）' : '';
  return `${word}${unit}${key === field.name ? '' : `（${key}）`}`;
}

/** A line's outer rows are named by what they are: 社区或村.名称. */
function wordOfType({ field }: SelectedField): string {
  const type = getNamedType(field.type);
  return chineseOf(type.description) ?? type.name;
}

const isPage = ({ below }: SelectedField): boolean => below?.some(({ field }) => field.name === 'items') ?? false;

/** Two columns of one head get a number, so that a spreadsheet can tell them apart. */
function apart(columns: readonly Column[]): readonly Column[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const times = (seen.get(column.head) ?? 0) + 1;
    seen.set(column.head, times);
    return times === 1 ? column : { ...column, head: `${column.head} ${times}` };
  });
}
