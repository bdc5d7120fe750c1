import type { EntityManager } from '@mikro-orm/postgresql';
import { groupBy } from '../../../shared/group-by.ts';
import { breather } from '../../../shared/jobs/breathe.ts';
import { Assignment } from '../employment/assignment.entity.ts';
import { Employment } from '../employment/employment.entity.ts';
import { employmentsOf, placesOf, type WorkerFile } from '../file/worker-file.service.ts';
import { FILES_AT_ONCE } from './career-book.ts';

/** Both timelines of a file, as believed. */
export type Timelines = Pick<WorkerFile, 'employments' | 'assignments'>;

/** Timelines of many files, read some hundred at a time. */
export async function readTimelines(em: EntityManager, ids: readonly number[]): Promise<Map<number, Timelines>> {
  const read = new Map<number, Timelines>();
  const breathe = breather();
  for (let from = 0; from < ids.length; from += FILES_AT_ONCE) {
    const some = ids.slice(from, from + FILES_AT_ONCE);
    const mine = { workerId: { $in: some }, supersededAt: null };
    const employments = groupBy(await em.find(Employment, mine, { disableIdentityMap: true }), (fact) => fact.workerId);
    await breathe();
    const assignments = groupBy(await em.find(Assignment, mine, { disableIdentityMap: true }), (fact) => fact.workerId);
    for (const id of some)
      read.set(id, {
        employments: employmentsOf(employments.get(id) ?? []),
        assignments: placesOf(assignments.get(id) ?? []),
      });
    await breathe();
  }
  return read;
}
