import { declareEnum } from '../../shared/declared-enum.ts';
import { enumFilter } from '../../shared/reads/declared-list/enum-filter.ts';

export const JobState = declareEnum('JobState', 'Where a job stands (任务状态).', {
  QUEUED: 'Waiting (排队中): waits for a server.',
  RUNNING: 'Running (进行中): a server is at it.',
  DONE: 'Done (已完成): ended with a result.',
  FAILED: 'Failed (失败): ended without; `error` says why.',
  CANCELLED: 'Cancelled (已取消): ended by who asked for it; nothing of it was stored.',
});
export type JobState = keyof typeof JobState;
export const JobStateFilter = enumFilter(JobState, 'JobStateFilter', 'Condition on the state of a job (任务状态条件).');
