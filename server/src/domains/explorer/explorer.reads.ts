import { sql } from 'kysely';
import { isMine } from '../../shared/reads/own.sql.ts';
import type { Reads, RowName, Sql } from '../../shared/reads/reads.ts';
import { QueryExport } from './query-export.entity.ts';
import { savedQueryList } from './saved-queries.list.ts';
import { SavedQuery } from './saved-query.entity.ts';
import { problemOf } from './saved-query-problem.ts';

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
  ...savedQueryList.reads,
};

export const queryExportReads: Reads = {
  entity: QueryExport,
  computed: { url: (row) => sql`('/exports/' || ${of(row, 'id')})` },
};
