import { registerEnumType } from 'type-graphql';

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
    QUEUED: { description: 'Waits for a server (排队中).' },
    RUNNING: { description: 'A server is at it (进行中).' },
    DONE: { description: 'Ended with a result (已完成).' },
    FAILED: { description: 'Ended without; `error` says why (失败).' },
    CANCELLED: { description: 'Ended by who asked for it; nothing of it was stored (已取消).' },
  },
});
