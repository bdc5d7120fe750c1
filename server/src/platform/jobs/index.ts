export { dayKeeper } from './day-keeper.ts';
export { type JobSettings, type Jobs, sealAudit, startJobs } from './jobs.ts';
