import type { Context } from '../../shared/context.ts';
import type { ExportableList, ExportColumn } from '../../shared/exports/exportable-list.ts';

type Lists = Pick<Context, 'exportLists'>;
type Asker = Lists & Pick<Context, 'permissions'>;

/** Lists that who asks may export, each with the columns that are there for him. */
export const listsFor = ({ exportLists, permissions }: Asker): readonly ExportableList[] =>
  exportLists
    .filter(({ permission }) => permissions.has(permission))
    .map((list) => ({
      ...list,
      columns: Object.fromEntries(
        Object.entries(list.columns).filter(([, { right }]) => right === undefined || permissions.has(right)),
      ),
    }));

/** @throws Error for a list that is none */
export function listOf({ exportLists }: Lists, name: string): ExportableList {
  const found = exportLists.find((list) => list.name === name);
  if (!found) throw new Error(`There is no list ${name} to export`);
  return found;
}

/** @throws Error for a column that is none */
export const columnsOf = (list: ExportableList, names: readonly string[]): readonly ExportColumn[] =>
  names.map((name) => {
    const column = list.columns[name];
    if (!column) throw new Error(`${list.name} has no column ${name}`);
    return column;
  });

/** Some of them is a number in the clear. */
export const isClear = (columns: readonly ExportColumn[]): boolean => columns.some(({ clear }) => clear);
