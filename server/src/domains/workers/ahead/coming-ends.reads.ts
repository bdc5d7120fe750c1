import { sql } from 'kysely';
import type { Reads, RowName, Sql } from '../../../shared/reads.ts';
import { assignedTo } from '../employed-at.sql.ts';
import { Worker } from '../worker.entity.ts';
import { unitsOfTown } from '../workers.reads.ts';
import { ComingEnd } from './coming-end.type.ts';
import { comingEndsSql } from './coming-ends.sql.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

export const comingEndReads: Reads = {
  entity: ComingEnd,
  source: comingEndsSql,
  one: { worker: { entity: () => Worker, column: 'worker_id' } },
  computed: { on: (row) => ref(row, 'on_day') },
  filters: {
    kind: (row, _env, test) => test(ref(row, 'kind')),
    on: (row, _env, test) => test(ref(row, 'on_day')),
    gap: (row, _env, test) => test(ref(row, 'gap')),
    worker: (row, _env, test) => test(ref(row, 'worker_id')),
    unit: { test: (row, env, test) => assignedTo(ref(row, 'worker_id'), env, test), guardedBy: 'worker' },
    town: {
      test: (row, env, test) =>
        assignedTo(ref(row, 'worker_id'), env, (unit) => sql`${unit} = any(${unitsOfTown(env, test)})`),
      guardedBy: 'worker',
    },
  },
  sorts: {
    DAY: { field: 'on', by: (row) => ref(row, 'on_day') },
    NAME: {
      field: 'worker',
      by: (row) => sql`(select w.pinyin collate "C" from worker w where w.id = ${ref(row, 'worker_id')})`,
    },
    KIND: { field: 'kind', by: (row) => sql`${ref(row, 'kind')} collate "C"` },
  },
  defaultSort: (row) => ref(row, 'on_day'),
  roots: { comingEnds: 'page' },
};

/** What ends for the worker, the first first. */
export const endsOfWorkerReads: Reads = {
  entity: Worker,
  extend: true,
  many: { comingEnds: { entity: () => ComingEnd, key: 'worker_id', order: ['on_day'] } },
};
