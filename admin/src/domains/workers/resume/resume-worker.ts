import type { WorkerQuery } from '@jiceng/schema/workers.ts';

/** The worker of whom a form of the career is printed. */
export type ResumeWorker = NonNullable<WorkerQuery['worker']>;
