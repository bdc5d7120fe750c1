import { column, type ExportColumn } from '../exportable-list.ts';

/** A column of a field that a later slice adds to the rows; the class of the rows does not know it. */
export const laterColumn = (...of: Parameters<typeof column>): ExportColumn<never> =>
  column(...of) as ExportColumn<never>;
