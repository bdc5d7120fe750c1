import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../shared/reads/declared-list/enum-filter.ts';

/** Where a job stands (任务状态). */
export enum JobState {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(JobState, {
  name: 'JobState',
  description: 'Where a job stands (任务状态).',
  valuesConfig: {
    QUEUED: { description: 'Waiting (排队中): waits for a server.' },
    RUNNING: { description: 'Running (进行中): a server is at it.' },
    DONE: { description: 'Done (已完成): ended with a result.' },
    FAILED: { description: 'Failed (失败): ended without; `error` says why.' },
    CANCELLED: { description: 'Cancelled (已取消): ended by who asked for it; nothing of it was stored.' },
  },
});
export const JobStateFilter = enumFilter(JobState, 'JobStateFilter', 'Condition on the state of a job (任务状态条件).');
