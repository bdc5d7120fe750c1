/** A head of the file with the key of the column it is read as; null: it is not read. */
export interface ColumnHead {
  readonly position: number;
  readonly head: string;
  readonly column: string | null;
}

/** Which head is which column, as the contract takes it. */
export interface ColumnMapping {
  readonly position: number;
  readonly column: string;
}

/** Reads a head as a column; the head that was read so before is not read any more, for each column is there once. */
export const mapped = <H extends ColumnHead>(
  heads: readonly H[],
  position: number,
  column: string | null,
): readonly H[] =>
  heads.map((head) => {
    if (head.position === position) return { ...head, column };
    return column !== null && head.column === column ? { ...head, column: null } : head;
  });

export const mappingOf = (heads: readonly ColumnHead[]): ColumnMapping[] =>
  heads.flatMap(({ position, column }) => (column === null ? [] : [{ position, column }]));

export const sameMapping = (a: readonly ColumnHead[], b: readonly ColumnHead[]): boolean =>
  JSON.stringify(mappingOf(a)) === JSON.stringify(mappingOf(b));

/** Columns that no head is read as; of them the required ones have to be found before the rows can be checked. */
export const unread = <C extends { readonly key: string }>(
  columns: readonly C[],
  heads: readonly ColumnHead[],
): readonly C[] => columns.filter(({ key }) => !heads.some(({ column }) => column === key));

/**
 * What a person had matched in an earlier file, for the mended one: by the words of the heads, wherever they stand now.
 *
 * @returns null where the new file is read so already, or where no head of it was matched before.
 */
export function carried(before: readonly ColumnHead[], now: readonly ColumnHead[]): ColumnMapping[] | null {
  const known = new Map(before.map(({ head, column }) => [head.trim(), column]));
  const next = now.map((head) => {
    const column = known.get(head.head.trim());
    return column === undefined || head.head.trim() === '' ? head : { ...head, column };
  });
  // A head that is new may have taken, by its name, a column that an earlier one has.
  const taken = new Set<string>();
  const unique = [...next]
    .sort((a, b) => Number(known.has(b.head.trim())) - Number(known.has(a.head.trim())))
    .filter(({ column }) => column !== null && !taken.has(column) && taken.add(column))
    .map(({ position }) => position);
  const kept = next.map((head) => (unique.includes(head.position) ? head : { ...head, column: null }));
  return sameMapping(kept, now) ? null : mappingOf(kept);
}

const LETTERS = 26;

/** Name of a column of a sheet by its place from 1: A, Z, AA. */
export function letterOf(position: number): string {
  let rest = position;
  let letters = '';
  while (rest > 0) {
    const place = (rest - 1) % LETTERS;
    letters = String.fromCharCode(65 + place) + letters;
    rest = (rest - 1 - place) / LETTERS;
  }
  return letters;
}
