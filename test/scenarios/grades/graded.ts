import type { Desk } from '../workers/desk.ts';

export interface GradedWorker {
  readonly id: string;
  version: number;
}

/** Somebody with the file of a grade: staff from his first day on, a college diploma, every named year passed. */
export async function graded(
  clerk: Desk,
  name: string,
  { from = '2017-03-01', years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] } = {},
): Promise<GradedWorker> {
  const { id, version } = await clerk.hire(name, { from });
  const worker: GradedWorker = { id, version };
  await record(clerk, worker, 'recordDuty', {
    validFrom: from,
    duty: { unitId: await clerk.unit('150102001001'), duty: 'STAFF', origin: 'HIRED' },
  });
  await record(clerk, worker, 'recordEducation', {
    education: { level: '31', graduatedOn: '2015-07-01', mode: 'FULL_TIME', school: '内蒙古大学' },
  });
  for (const year of years) await assess(clerk, worker, year, 'COMPETENT');
  return worker;
}

export async function record(clerk: Desk, worker: GradedWorker, mutation: string, input: object): Promise<void> {
  const { version } = await clerk.written(
    mutation,
    { workerId: worker.id, version: worker.version, ...input },
    'id version',
  );
  worker.version = version;
}

export async function assess(clerk: Desk, worker: GradedWorker, year: number, result: string): Promise<void> {
  const results = [{ workerId: worker.id, version: worker.version, result }];
  const [{ version }] = await clerk.written('recordAssessments', { year, results }, 'id version');
  worker.version = version;
}

/** A bachelor's degree beside the diploma of a college, which the scheme of Hohhot counts for a grade more. */
export const recordDegree = (clerk: Desk, worker: GradedWorker): Promise<void> =>
  record(clerk, worker, 'recordEducation', {
    education: {
      level: '21',
      graduatedOn: '2020-07-01',
      degree: '4',
      degreeOn: '2020-07-01',
      mode: 'PART_TIME',
      school: '内蒙古大学',
    },
  });
