import type { RaRecord } from 'ra-core';
import type { ReactNode } from 'react';
import type { CsvColumn, CsvValue } from '../export/csv.ts';

/** One column of a list, on the page and in its export. */
export interface Column<Row extends RaRecord> {
  /** Also the key of the resource's `sortBy` table. */
  readonly source: string;
  /** Head, in the language of the console, with its unit. */
  readonly label: string;
  readonly numeric?: boolean;
  readonly sortable?: boolean;
  readonly render: (row: Row) => ReactNode;
  /** What the export holds. */
  readonly csv: (row: Row) => CsvValue;
  /** Not shown until chosen; always in the export. */
  readonly hidden?: boolean;
}

export const csvColumns = <Row extends RaRecord>(columns: readonly Column<Row>[]): CsvColumn<Row>[] =>
  columns.map(({ label, csv }) => ({ label, value: csv }));
