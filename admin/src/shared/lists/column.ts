import type { RaRecord } from 'ra-core';
import type { ReactNode } from 'react';

/** One column of a list on the page. */
export interface Column<Row extends RaRecord> {
  /** Also the key of the resource's `sortBy` table. */
  readonly source: string;
  /** Head, in the language of the console, with its unit. */
  readonly label: string;
  readonly numeric?: boolean;
  readonly sortable?: boolean;
  readonly render: (row: Row) => ReactNode;
  /** Not shown until chosen. */
  readonly hidden?: boolean;
}
