export type { WorkerFormProps } from './worker-record.ts';
