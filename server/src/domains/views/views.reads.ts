import { sql } from 'kysely';
import type { Reads, RowName, Sql } from '../../shared/reads.ts';
import { SavedView } from './saved-view.entity.ts';

const of = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const mine = (row: RowName): Sql =>
  sql`(${of(row, 'person_id')} = (select nullif(current_setting('app.person', true), '')::int))`;

export const savedViewReads: Reads = {
  entity: SavedView,
  computed: { mine },
  filters: {
    list: (row, _env, test) => test(of(row, 'list')),
    mine: (row, _env, test) => test(mine(row)),
  },
  defaultSort: (row) => of(row, 'name'),
  roots: { savedViews: 'page', savedView: { one: { id: (row) => of(row, 'id') } } },
};
