import type { MikroORM } from '@mikro-orm/postgresql';
import type { Slice } from '../../shared/slice.ts';
import type { Day } from '../../shared/time/timeline.ts';
import { SYSTEM_PERSON, unitOfWork, WHOLE_SCOPE } from '../unit-of-work/index.ts';

const SYSTEM = { personId: SYSTEM_PERSON, scope: WHOLE_SCOPE, requestId: 'day' };

/** Does what slices do once a day, each in a transaction of its own; what failed is tried again with the next call. */
export function dayWorker(
  orm: MikroORM,
  slices: readonly Pick<Slice, 'dayWorks' | 'documentEnds'>[],
  today: () => Day,
): () => Promise<void> {
  const works = slices.flatMap(({ dayWorks = [] }) => dayWorks);
  const documentEnds = slices.flatMap(({ documentEnds: ends = [] }) => ends);
  let done: Day | null = null;
  return async () => {
    const day = today();
    if (done === day) return;
    for (const { operation, reason, run } of works)
      await unitOfWork(orm, SYSTEM, operation, { reason }, (em) => run(em, day, documentEnds));
    done = day;
  };
}
