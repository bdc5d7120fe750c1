import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import type { Reads } from '../../../shared/reads/reads.ts';
import { Worker } from '../file/worker.entity.ts';
import { ComingEnd } from './coming-end.types.ts';
import { comingEndList } from './coming-ends.list.ts';
import { comingEndsSql } from './coming-ends.sql.ts';

export const comingEndReads: Reads = {
  entity: ComingEnd,
  source: comingEndsSql,
  one: { worker: { entity: () => Worker, column: 'worker_id' } },
  computed: { on: rowColumn('on_day') },
  ...comingEndList.reads,
};

/** What ends for the worker, the first first. */
export const endsOfWorkerReads: Reads = {
  entity: Worker,
  extend: true,
  many: { comingEnds: { entity: () => ComingEnd, key: 'worker_id', order: ['on_day'] } },
};
