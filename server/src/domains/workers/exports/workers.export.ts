import { offered } from '../../../shared/export-list.input.ts';
import { column } from '../../../shared/exportable-list.ts';
import { text } from '../../../shared/text.ts';
import { WorkerFilter, WorkerSort } from '../workers.inputs.ts';
import { IDENTITY, WHO, WORKER_NAMES } from './worker-columns.ts';

/** Community workers as a file. */
export const workersExport = offered(
  {
    name: 'WORKERS',
    field: 'workers',
    title: text('社区工作者', 'Community workers'),
    permission: 'workers:read',
    root: 'workers',
    columns: {
      ...WHO,
      EMPLOYER: column('用人单位', 'Employer', 'employer { name }'),
      STANDING: column('在岗状态', 'Standing', 'standing', { words: 'WorkerStanding' }),
      COUNTED: column('是否计入', 'Counted', 'counted'),
      EMPLOYED_FROM: column('入职日', 'Employed from', 'employedFrom'),
      LEFT_ON: column('离职日', 'Left on', 'leftOn'),
      EXIT_REASON: column('离职原因', 'Reason for leaving', 'exitReason', { words: 'ExitReason' }),
      ...IDENTITY,
    },
    names: WORKER_NAMES,
  },
  { filter: WorkerFilter, sort: WorkerSort, what: 'Community workers' },
);
