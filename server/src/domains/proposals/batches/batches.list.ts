import { sql } from 'kysely';
import { id, yesNo } from '../../../shared/reads/declared-list/conditions.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import type { RowName, Sql } from '../../../shared/reads/reads.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

export const preparedByMe = (row: RowName): Sql =>
  sql`coalesce(${ref(row, 'prepared_by')} = nullif(current_setting('app.person', true), '')::int, false)`;

/** By what batches of every kind are found and ordered. */
export const BATCH_LIST = {
  filters: {
    region: id('Region they are of (范围).', rowColumn('region_id')),
    preparedByMe: yesNo('Prepared by who asks (本人经办).', preparedByMe),
  },
  sorts: { PREPARED_AT: order('When they were prepared (经办时间).', 'preparedAt') },
  // The latest first.
  defaultOrder: (row: RowName) => sql`(- ${ref(row, 'id')})`,
};
