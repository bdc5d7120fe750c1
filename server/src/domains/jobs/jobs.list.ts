import { oneOf, text } from '../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../shared/reads/declared-list/declare-list.ts';
import { latestFirst } from '../../shared/review/review.sql.ts';
import { Job } from './job.entity.ts';
import { JobStateFilter } from './job.enums.ts';

export const jobList = declareList({
  entity: Job,
  right: null,
  words: {
    en: 'jobs',
    zh: '任务',
    instead: {
      page: "A page of one's own jobs, newest first (任务分页).",
      items: 'Jobs (任务).',
      total: 'How many in all (总数).',
    },
  },
  many: { root: 'jobs', description: "One's own jobs, newest first (我的任务)." },
  one: { root: 'job', description: "One of one's own jobs, with how far it is (单个任务)." },
  filters: { state: oneOf(JobStateFilter, 'State (状态).'), kind: text('Kind of work (任务类别).') },
  defaultOrder: latestFirst,
});
