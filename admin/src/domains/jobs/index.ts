import { JobState } from '@jiceng/schema/enum-words.ts';
import { lazy } from 'react';
import * as jobsWords from '../../messages/parts/jobs.ts';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';

const rights = {} as const satisfies Rights;

export const jobsSlice: ConsoleSlice<typeof rights> = {
  name: 'jobs',
  rights,
  routes: {
    '/jobs/:id': lazy(() => import('./JobPage.tsx')),
  },
  words: [jobsWords],
  enums: { JobState },
  operations: {
    runJob: { zh: '执行后台任务', en: 'Run job' },
    cancelJob: { zh: '取消任务', en: 'Cancel job' },
  },
  subjects: {
    JOB: { zh: '后台任务', en: 'Job', audit: null, inbox: (id) => `/jobs/${id}` },
  },
};
