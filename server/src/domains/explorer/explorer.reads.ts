import { sql } from 'kysely';
import { isMine } from '../../shared/own-sql.ts';
import type { Reads, RowName, Sql } from '../../shared/reads.ts';
import { QueryExport } from './query-export.entity.ts';
import { SavedQuery } from './saved-query.entity.ts';
import { problemOf } from './saved-query.problem.ts';

const of = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

export const savedQueryReads: Reads = {
  entity: SavedQuery,
  computed: { mine: isMine },
  resolved: {
    problem: {
      needs: { document: 'document' },
      batch: (rows, _call, { queries }) => rows.map(({ document }) => problemOf(queries, String(document))),
    },
  },
  filters: {
    mine: (row, _env, test) => test(isMine(row)),
    shared: (row, _env, test) => test(of(row, 'shared')),
    search: {
      value: (row, _env, value) =>
        sql`position(lower(${value}) in lower(${of(row, 'name')} || ' ' || coalesce(${of(row, 'description')}, ''))) > 0`,
      guardedBy: 'name',
    },
  },
  defaultSort: (row) => of(row, 'name'),
  roots: { savedQueries: 'page', savedQuery: { one: { id: (row) => of(row, 'id') } } },
};

export const queryExportReads: Reads = {
  entity: QueryExport,
  computed: { url: (row) => sql`('/exports/' || ${of(row, 'id')})` },
};
