import { sql } from 'kysely';
import { isMine } from '../../shared/own-sql.ts';
import type { Reads, RowName, Sql } from '../../shared/reads.ts';
import { SavedView } from './saved-view.entity.ts';

const of = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

export const savedViewReads: Reads = {
  entity: SavedView,
  computed: { mine: isMine },
  filters: {
    list: (row, _env, test) => test(of(row, 'list')),
    mine: (row, _env, test) => test(isMine(row)),
  },
  defaultSort: (row) => of(row, 'name'),
  roots: { savedViews: 'page', savedView: { one: { id: (row) => of(row, 'id') } } },
};
