import { BaseSequencer } from 'vitest/node';

/** Files that take far longer than their size tells, the longest first: one of them at the end would leave all but one core idle. */
const LONGEST = [
  'launch/folders',
  'safe/refusals',
  'between-versions/backup',
  'safe/backup',
  'safe/kill',
  'jobs/kill',
  'access/lock-out',
  'jobs/jobs',
  'imports/kill',
  'exports/stopped',
  'safe/restore',
  'workers/kept-rows',
  'launch/server-database',
  'imports/facts',
  'indicators/verify',
];

/** The order of test files within a project: the longest, then as vitest has it. */
export class LongestFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    const place = ({ project, moduleId }) => {
      const long = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return projects.indexOf(project) * 1_000 + (long < 0 ? LONGEST.length : long);
    };
    return sorted.sort((a, b) => place(a) - place(b));
  }
}
