import { sql } from 'kysely';
import type { ColumnSql, Reads, RowName, Sql } from '../../shared/reads/reads.ts';
import { Job } from './job.entity.ts';
import { jobList } from './jobs.list.ts';

const of = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const text =
  (column: string): ColumnSql =>
  (row) =>
    sql`${of(row, column)}::text`;
const run =
  (column: string) =>
  (row: RowName): Sql =>
    sql`(select r.${sql.id(column)} from job_run r where r.job_id = ${of(row, 'id')})`;

export const jobReads: Reads = {
  entity: Job,
  computed: {
    done: (row) => sql`coalesce(${run('done')(row)}, 0)`,
    total: run('total'),
    stage: run('stage'),
    cancelling: (row) => sql`(${of(row, 'cancel_asked_at')} is not null and ${of(row, 'state')} = 'RUNNING')`,
    result: text('result'),
  },
  embedded: {
    error: {
      fields: { code: (row) => of(row, 'error_code'), params: text('error_params') },
      nullWhen: (row) => sql`${of(row, 'error_code')} is null`,
    },
  },
  ...jobList.reads,
};
