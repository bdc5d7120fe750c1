import { BaseSequencer } from 'vitest/node';

/** Files that take far longer than their size tells, the longest first: one of them at the end would leave all but one core idle. */
const LONGEST = [
  'launch/folders',
  'between-versions/backup',
  'safe/backup',
  'safe/kill',
  'jobs/kill',
  'launch/server-database',
  'imports/kill',
  'workers/kept-rows',
  'safe/restore',
  'exports/stopped',
  'safe/facts-verify',
  'indicators/verify',
  'jobs/jobs',
  'access/lock-out',
  'workers/declared-facts',
  'safe/refusals',
  'reads/every-field',
  'safe/anchor',
  'exports/list-exports',
  'safe/merge',
  'reads/generated',
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
