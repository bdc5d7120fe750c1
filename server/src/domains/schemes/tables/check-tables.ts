import { error, type Finding, type FrameProblemCode, note } from '../document/check/scheme-problem.ts';
import { type SoundPart, soundEntries, soundPart } from '../document/check/sound-parts.ts';
import { isRecord, type Place, valueAt } from '../document/scheme-place.ts';
import type { lookupTable, Match, TableCell } from '../format/lookup-table.ts';
import type { Members } from '../scheme-kind.ts';
import { type Domain, type KeyValue, type MatchRange, NONE, shared, takenBy, takes } from './matches.ts';

/** So many overlaps and gaps of a table are told one by one. */
const MOST_TOLD = 20;
/** Tables with more combinations than this are not searched for gaps. */
const MOST_COMBINATIONS = 50_000;

/** A table as far as it is sound: cells that are not in the format are left out, the others keep their places. */
export interface SoundTable {
  readonly at: Place;
  readonly keys: readonly string[];
  readonly cells: readonly SoundPart<TableCell>[];
}

/** What the keys of a kind's tables can be. */
export interface TableKeys<C extends string = never> {
  readonly domainOf: (key: string) => Domain;
  /** Values a table is searched with for gaps, whatever its cells name; null: those that cells name. */
  readonly valuesOf: (key: string) => readonly KeyValue[] | null;
  /** Keys that count from 0 on, without an end. */
  readonly counts: readonly string[];
  /** What looking up by a key asks of the rest of the document. */
  readonly asks: (key: string) => readonly Finding<C>[];
}

/** Tables look up by keys they have, each combination by one cell at most; what no cell matches is told. */
export function checkTable<C extends string>(
  given: Members,
  table: SoundTable,
  known: TableKeys<C>,
): Finding<C | FrameProblemCode>[] {
  const { at, keys, cells } = table;
  const keysTwice = keys.flatMap((key, i) =>
    keys.indexOf(key) < i ? [error([...at, 'keys', i], 'KEY_TWICE_IN_TABLE', { key })] : [],
  );
  const asked = [...new Set(keys)].flatMap(known.asks);
  const ofCells = cells.flatMap((cell) => ofCell(cell, table, given, known));
  const found: Finding<C | FrameProblemCode>[] = [...keysTwice, ...asked, ...ofCells];
  // Between cells only when each is right by itself.
  if (found.some(({ severity }) => severity === 'ERROR')) return found;
  const compiled = cells.map(({ at: place, value: { when } }) => ({
    place,
    when: keys.map((key) => takenBy(when[key] as Match)),
  }));
  return [...found, ...overlaps(compiled, keys), ...gaps(compiled, table, known)];
}

/** The table that stands at a place, as far as it is sound; null: there is none, or not even its keys are. */
export function soundTable(schema: ReturnType<typeof lookupTable>, given: Members, at: Place): SoundTable | null {
  const keys = soundPart(schema.shape.keys, valueAt(given, [...at, 'keys']));
  return keys ? { at, keys, cells: soundEntries(schema.shape.cells.element, given, [...at, 'cells']) } : null;
}

function ofCell(
  { at, value: { when, value } }: SoundTable['cells'][number],
  { keys }: SoundTable,
  given: Members,
  { domainOf }: Pick<TableKeys, 'domainOf'>,
): Finding<FrameProblemCode>[] {
  const missing = keys.filter((key) => !Object.hasOwn(when, key));
  const named = Object.entries(when).flatMap(([key, match]) => {
    const place = [...at, 'when', key];
    return keys.includes(key)
      ? ofMatch(match, domainOf(key)).map(({ code, params }) => error(place, code, { key, ...params }))
      : [error(place, 'CELL_KEY_UNKNOWN', { key })];
  });
  return [
    ...missing.map((key) => error([...at, 'when'], 'CELL_KEY_MISSING', { key })),
    ...named,
    ...unread(given, [...at, 'when']),
    ...(value === null ? [note([...at, 'value'], 'CELL_NOT_PUBLISHED')] : []),
  ];
}

/** The one name that the reader of records passes over. */
const UNREAD = '__proto__';
const unread = (given: Members, at: Place): Finding<FrameProblemCode>[] =>
  Object.hasOwn(valueAt(given, at) as object, UNREAD)
    ? [error([...at, UNREAD], 'CELL_KEY_UNKNOWN', { key: UNREAD })]
    : [];

type Fault = Pick<Finding<FrameProblemCode>, 'code' | 'params'>;
const EXPECTED = {
  NUMBER: ['数字或范围', 'numbers or a range'],
  NUMBER_OR_NONE: ['数字、范围或 NONE（没有）', 'numbers, a range, or NONE'],
  BOOLEAN: ['true 或 false', 'true or false'],
  TEXT: ['文字', 'texts'],
} as const;

function ofMatch(match: Match, domain: Domain): Fault[] {
  if (isRecord(match)) {
    if (domain !== 'NUMBER' && domain !== 'NUMBER_OR_NONE') return [wrong(domain)];
    const { from, below } = match;
    const empty =
      (from === undefined && below === undefined) || (from !== undefined && below !== undefined && from >= below);
    return empty ? [{ code: 'CELL_RANGE_EMPTY', params: {} }] : [];
  }
  const { values } = takenBy(match);
  if (typeof domain !== 'string') {
    if (values.some((value) => typeof value !== 'string')) return [wrong('TEXT')];
    return values.flatMap((value) =>
      domain.includes(value as string)
        ? []
        : [{ code: 'CELL_VALUE_UNKNOWN', params: { value: String(value) } } as const],
    );
  }
  const type = { NUMBER: 'number', NUMBER_OR_NONE: 'number', BOOLEAN: 'boolean', TEXT: 'string' }[domain];
  const none = domain === 'NUMBER_OR_NONE' ? NONE : undefined;
  return values.every((value) => typeof value === type || value === none) ? [] : [wrong(domain)];
}

function wrong(domain: Domain): Fault {
  const [expected, expectedEn] = EXPECTED[typeof domain === 'string' ? domain : 'TEXT'];
  return { code: 'CELL_VALUE_WRONG', params: { expected, expectedEn } };
}

interface Compiled {
  readonly place: Place;
  readonly when: readonly MatchRange[];
}

const told = (keys: SoundTable['keys'], values: readonly KeyValue[]): string =>
  keys.map((key, i) => `${key} = ${values[i]}`).join(', ');

/** Two cells for the same person; told at the later one, with the place of the other counted from 1. */
function overlaps(cells: readonly Compiled[], keys: SoundTable['keys']): Finding<FrameProblemCode>[] {
  const found: Finding<FrameProblemCode>[] = [];
  for (const [i, cell] of cells.entries()) {
    for (const [j, other] of cells.slice(0, i).entries()) {
      const values: KeyValue[] = [];
      for (const [k, taken] of cell.when.entries()) {
        const value = shared(taken, other.when[k] as MatchRange);
        if (value === undefined) break;
        values.push(value);
      }
      if (values.length < keys.length) continue;
      found.push(error(cell.place, 'CELLS_OVERLAP', { other: j + 1, at: told(keys, values) }));
      if (found.length === MOST_TOLD) return found;
      break;
    }
  }
  return found;
}

/** Combinations that no cell matches. Of numbers, one of each stretch between the edges that cells name. */
function gaps(
  cells: readonly Compiled[],
  { at, keys }: SoundTable,
  known: Pick<TableKeys, 'valuesOf' | 'counts'>,
): Finding<FrameProblemCode>[] {
  const samples = keys.map((key, k) =>
    samplesOf(
      key,
      cells.map(({ when }) => when[k] as MatchRange),
      known,
    ),
  );
  if (cells.length === 0 || samples.reduce((product, each) => product * each.length, 1) > MOST_COMBINATIONS) return [];
  const found: Finding<FrameProblemCode>[] = [];
  const search = (chosen: readonly KeyValue[], left: readonly Compiled[]): void => {
    if (found.length === MOST_TOLD) return;
    const k = chosen.length;
    if (left.length === 0 || k === keys.length) {
      if (left.length === 0) found.push(note([...at, 'cells'], 'TABLE_GAP', { at: told(keys.slice(0, k), chosen) }));
      return;
    }
    for (const value of samples[k] ?? [])
      search(
        [...chosen, value],
        left.filter(({ when }) => takes(when[k] as MatchRange, value)),
      );
  };
  search([], cells);
  return found;
}

/** Values a key is searched with: those of the kind, the stretches of a count from 0; of all else the values that cells name. */
function samplesOf(
  key: string,
  taken: readonly MatchRange[],
  { valuesOf, counts }: Pick<TableKeys, 'valuesOf' | 'counts'>,
): readonly KeyValue[] {
  const given = valuesOf(key);
  if (given) return given;
  const values = taken.flatMap((each) => each.values);
  const edges = taken.flatMap(({ span }) => (span ? [span.from, span.below] : [])).filter(Number.isFinite);
  const isCount = counts.includes(key);
  const all = new Set([...values, ...edges, ...(isCount ? [0] : [])]);
  // The last edge of a span belongs to nobody unless a cell goes on from it; beyond it a count may be open on purpose only with a cell of its own.
  const open = taken.some(({ span }) => span !== null && !Number.isFinite(span.below));
  const last = Math.max(...edges);
  return [...all].filter((value) => open || value !== last || values.includes(value) || isCount);
}
