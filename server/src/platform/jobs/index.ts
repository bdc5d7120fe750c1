export { type JobSettings, type Jobs, sealAudit, startJobs } from './jobs.ts';
