import type { ImportColumn } from '../../../shared/imports/import-kind.ts';
import { likeness } from '../../../shared/workbook/cell-text.ts';

/** A head of the sheet. */
export interface SheetHead {
  readonly position: number;
  readonly head: string;
}

/** A head with the column it is read as. */
export interface MappedHead extends SheetHead {
  readonly column: string | null;
}

/** Which head is which column. */
export interface Mapping {
  readonly position: number;
  readonly column: string;
}

/** Without what is only decoration of a head: the mark of required ones, a note in brackets, spaces and signs. */
const plain = (head: string): string => likeness(head.replace(/[(（【[][^)）】\]]*[)）】\]]/g, ''));

type Fits = (column: ImportColumn, head: string) => boolean;

/** How a head says a column, the surest way first: exactly, by another word for it, by either without decoration. */
const WAYS: readonly Fits[] = [
  (column, head) => column.head === head.trim(),
  (column, head) => (column.synonyms ?? []).includes(head.trim()),
  (column, head) => plain(head) !== '' && [column.head, ...(column.synonyms ?? [])].map(plain).includes(plain(head)),
];

/**
 * Matches heads with columns (自动对应), those that have to be there first. A column that several heads say equally well is nobody's: the person chooses
 * (`doubledColumns`).
 */
export function matchHeads(columns: readonly ImportColumn[], heads: readonly SheetHead[]): readonly MappedHead[] {
  const taken = new Map<number, string>();
  const settled = new Set<string>();
  const needed = columns.toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false));
  for (const fits of WAYS)
    for (const column of needed.filter(({ key }) => !settled.has(key))) {
      const found = heads.filter(({ position, head }) => !taken.has(position) && fits(column, head));
      if (found.length === 0) continue;
      settled.add(column.key);
      const [only] = found;
      if (found.length === 1 && only) taken.set(only.position, column.key);
    }
  return heads.map((head) => ({ ...head, column: taken.get(head.position) ?? null }));
}

/** Keys of columns that no head is read as since several say them: a head that stands there twice, or two words for one thing. */
export const doubledColumns = (columns: readonly ImportColumn[], heads: readonly MappedHead[]): string[] => {
  const open = heads.filter(({ column }) => column === null);
  return columns
    .filter(({ key }) => !heads.some(({ column }) => column === key))
    .filter((column) => open.filter(({ head }) => WAYS.some((fits) => fits(column, head))).length > 1)
    .map(({ key }) => key);
};

/** As the person has it: heads he does not name are not read. */
export function mapHeads(heads: readonly SheetHead[], mapping: readonly Mapping[]): readonly MappedHead[] {
  return heads.map((head) => ({
    ...head,
    column: mapping.find(({ position }) => position === head.position)?.column ?? null,
  }));
}

/** What is wrong with a mapping itself: the first column that is unknown or named twice, or a place that the sheet has not. */
export function mappingProblem(
  columns: readonly ImportColumn[],
  heads: readonly SheetHead[],
  mapping: readonly Mapping[],
): number | null {
  const wrong = mapping.findIndex(
    ({ position, column }, i) =>
      !columns.some(({ key }) => key === column) ||
      !heads.some((head) => head.position === position) ||
      mapping.some((other, j) => j < i && (other.column === column || other.position === position)),
  );
  return wrong === -1 ? null : wrong;
}

/** Keys of required columns that no head is read as. */
export const missingColumns = (columns: readonly ImportColumn[], heads: readonly MappedHead[]): string[] =>
  columns.filter(({ key, required }) => required && !heads.some(({ column }) => column === key)).map(({ key }) => key);
