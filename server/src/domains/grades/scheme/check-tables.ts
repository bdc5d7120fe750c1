import { isRecord, valueAt } from './scheme-place.ts';
import { error, type Found, note } from './scheme-problem.ts';
import type { SoundParts, SoundTable } from './sound-parts.ts';
import { type Domain, domainOf, type Match, NONE, shared, type Taken, takenBy, takes } from './table-keys.ts';

/** So many overlaps and gaps of a table are told one by one. */
const MOST_TOLD = 20;
/** Tables with more combinations than this are not searched for gaps. */
const MOST_COMBINATIONS = 50_000;

/** Tables look up by keys they have, each combination by one cell at most; what no cell matches is told. */
export function checkTables(parts: SoundParts): Found[] {
  return parts.tables.flatMap((table) => ofTable(table, parts));
}

function ofTable(table: SoundTable, parts: SoundParts): Found[] {
  const { at, keys, cells } = table;
  const keysTwice = keys.flatMap((key, i) =>
    keys.indexOf(key) < i ? [error([...at, 'keys', i], 'KEY_TWICE_IN_TABLE', { key })] : [],
  );
  const { districtClass } = parts.given;
  const classless =
    keys.includes('DISTRICT_CLASS') && districtClass === null
      ? [error(['districtClass'], 'DISTRICT_CLASS_MISSING')]
      : [];
  const ofCells = cells.flatMap((cell) => ofCell(cell, table, parts));
  const found = [...keysTwice, ...classless, ...ofCells];
  // Between cells only when each is right by itself.
  if (found.some(({ severity }) => severity === 'ERROR')) return found;
  const compiled = cells.map(({ at: place, value: { when } }) => ({
    place,
    when: keys.map((key) => takenBy(when[key] as Match)),
  }));
  return [...found, ...overlaps(compiled, keys), ...gaps(compiled, table, parts)];
}

function ofCell(
  { at, value: { when, value } }: SoundTable['cells'][number],
  { keys }: SoundTable,
  { names, given }: SoundParts,
): Found[] {
  const missing = keys.filter((key) => !Object.hasOwn(when, key));
  const named = Object.entries(when).flatMap(([key, match]) => {
    const place = [...at, 'when', key];
    return (keys as readonly string[]).includes(key)
      ? ofMatch(match, domainOf(key, names.posts)).map(({ code, params }) => error(place, code, { key, ...params }))
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
const unread = (given: unknown, at: Found['at']): Found[] =>
  Object.hasOwn(valueAt(given, at) as object, UNREAD)
    ? [error([...at, UNREAD], 'CELL_KEY_UNKNOWN', { key: UNREAD })]
    : [];

type Fault = Pick<Found, 'code' | 'params'>;
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
  readonly place: Found['at'];
  readonly when: readonly Taken[];
}

const told = (keys: SoundTable['keys'], values: readonly (string | number | boolean)[]): string =>
  keys.map((key, i) => `${key} = ${values[i]}`).join(', ');

/** Two cells for the same person; told at the later one, with the place of the other counted from 1. */
function overlaps(cells: readonly Compiled[], keys: SoundTable['keys']): Found[] {
  const found: Found[] = [];
  for (const [i, cell] of cells.entries()) {
    for (const [j, other] of cells.slice(0, i).entries()) {
      const values: (string | number | boolean)[] = [];
      for (const [k, taken] of cell.when.entries()) {
        const value = shared(taken, other.when[k] as Taken);
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
function gaps(cells: readonly Compiled[], { at, keys }: SoundTable, parts: SoundParts): Found[] {
  const samples = keys.map((key, k) =>
    samplesOf(
      key,
      cells.map(({ when }) => when[k] as Taken),
      parts,
    ),
  );
  if (cells.length === 0 || samples.reduce((product, each) => product * each.length, 1) > MOST_COMBINATIONS) return [];
  const found: Found[] = [];
  const search = (chosen: readonly (string | number | boolean)[], left: readonly Compiled[]): void => {
    if (found.length === MOST_TOLD) return;
    const k = chosen.length;
    if (left.length === 0 || k === keys.length) {
      if (left.length === 0) found.push(note([...at, 'cells'], 'TABLE_GAP', { at: told(keys.slice(0, k), chosen) }));
      return;
    }
    for (const value of samples[k] ?? [])
      search(
        [...chosen, value],
        left.filter(({ when }) => takes(when[k] as Taken, value)),
      );
  };
  search([], cells);
  return found;
}

/** Values a key is searched with: every post, yes and no, every whole grade, the stretches of a count from 0; of all else the values that cells name. */
function samplesOf(key: string, taken: readonly Taken[], { names, grades }: SoundParts): (string | number | boolean)[] {
  if (key === 'POST') return [...names.posts];
  if (key === 'HOLDING_BOTH') return [true, false];
  if (key === 'GRADE' && grades)
    return Array.from({ length: grades.highest - grades.lowest + 1 }, (_, i) => grades.lowest + i);
  const values = taken.flatMap((each) => each.values);
  const edges = taken.flatMap(({ span }) => (span ? [span.from, span.below] : [])).filter(Number.isFinite);
  const all = new Set([...values, ...edges, ...(key === 'YEARS' ? [0] : [])]);
  // The last edge of a span belongs to nobody unless a cell goes on from it; beyond it a count may be open on purpose only with a cell of its own.
  const open = taken.some(({ span }) => span !== null && !Number.isFinite(span.below));
  const last = Math.max(...edges);
  return [...all].filter((value) => open || value !== last || values.includes(value) || key === 'YEARS');
}
