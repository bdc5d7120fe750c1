import type { Slice } from '../../shared/slice.ts';
import { Job } from './job.entity.ts';
import { jobList } from './jobs.list.ts';
import { jobReads } from './jobs.reads.ts';
import { JobsResolver } from './jobs.resolver.ts';
import { JOB_SUBJECTS } from './jobs.subjects.ts';

export { Job } from './job.entity.ts';

export const jobsSlice: Slice = {
  name: 'jobs',
  entities: [Job],
  tables: ['job_run'],
  resolvers: [jobList.resolver, JobsResolver],
  reads: [jobReads],
  ruleRoots: {},
  subjects: JOB_SUBJECTS,
};
