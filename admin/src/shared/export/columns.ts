import type { ExportableList, ExportColumn, ExportGroup } from './use-export-lists.ts';

/** In the order the groups stand in the dialog. */
const GROUPS: readonly ExportGroup[] = ['LIST', 'PERSON', 'SENSITIVE', 'CLEAR'];

export type ColumnNames = ReadonlySet<string>;

export const chosenAtFirst = ({ columns }: ExportableList): ColumnNames =>
  new Set(columns.filter(({ chosen }) => chosen).map(({ name }) => name));

/** Columns by their groups; a group without any is not there. */
export const grouped = ({ columns }: ExportableList): readonly (readonly [ExportGroup, readonly ExportColumn[]])[] =>
  GROUPS.map((group) => [group, columns.filter((column) => column.group === group)] as const).filter(
    ([, of]) => of.length > 0,
  );

/** In the order of the list, however they were chosen. */
export const inOrder = ({ columns }: ExportableList, chosen: ColumnNames): string[] =>
  columns.filter(({ name }) => chosen.has(name)).map(({ name }) => name);

/** One of them asks what the file is for. */
export const needsPurpose = ({ columns }: ExportableList, chosen: ColumnNames): boolean =>
  columns.some(({ name, needsPurpose }) => needsPurpose && chosen.has(name));

export const holdsNumbers = ({ columns }: ExportableList, chosen: ColumnNames): boolean =>
  columns.some(({ name, group }) => group === 'CLEAR' && chosen.has(name));
