export { dayKeeper } from './day-keeper.ts';
export { dayWorker } from './day-work.ts';
export { type JobRunner, type JobRunnerOptions, startJobRunner } from './job-runner.ts';
export { type JobSettings, type Jobs, sealAudit, startJobs } from './jobs.ts';
