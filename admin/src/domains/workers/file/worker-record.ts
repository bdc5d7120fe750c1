import type { WorkerQuery } from '@jiceng/schema/workers.ts';

/** A worker as the page of his file reads him. */
export type WorkerRecord = NonNullable<WorkerQuery['worker']>;

/** A short form about one worker. */
export interface WorkerFormProps {
  readonly worker: WorkerRecord;
  readonly onClose: () => void;
}
