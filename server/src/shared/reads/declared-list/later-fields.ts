import { column, type ExportColumn } from '../../exports/exportable-list.ts';

/** A column of a field that a later slice adds to the rows; the class of the rows does not know it. */
export const laterColumn = (...of: Parameters<typeof column>): ExportColumn<never> =>
  column(...of) as ExportColumn<never>;

/** A field that a resolver adds to the rows, as what guards a condition; the start finds out where the type has no such field. */
export const laterField = (name: string): never => name as never;
