import type { ImportColumn } from '../../shared/import-kind.ts';
import { likeness } from '../../shared/workbook/cell-text.ts';

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

/**
 * Matches heads with columns (自动对应): first by the exact head, then by a synonym, then by both without decoration. A column is taken once, by the
 * first head that says it.
 */
export function matchHeads(columns: readonly ImportColumn[], heads: readonly SheetHead[]): readonly MappedHead[] {
  const taken = new Map<number, string>();
  const used = new Set<string>();
  const passes: readonly ((column: ImportColumn, head: string) => boolean)[] = [
    (column, head) => column.head === head.trim(),
    (column, head) => (column.synonyms ?? []).includes(head.trim()),
    (column, head) => plain(head) !== '' && [column.head, ...(column.synonyms ?? [])].map(plain).includes(plain(head)),
  ];
  for (const fits of passes)
    for (const { position, head } of heads) {
      if (taken.has(position)) continue;
      const column = columns.find((each) => !used.has(each.key) && fits(each, head));
      if (!column) continue;
      taken.set(position, column.key);
      used.add(column.key);
    }
  return heads.map((head) => ({ ...head, column: taken.get(head.position) ?? null }));
}

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
