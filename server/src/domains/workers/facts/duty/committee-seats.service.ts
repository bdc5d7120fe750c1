import type { EntityManager } from '@mikro-orm/postgresql';
import { groupBy } from '../../../../shared/group-by.ts';
import type { Period } from '../../../../shared/time/timeline.ts';
import { COMMITTEE_DUTIES } from './committee-duties.catalogue.ts';

/** Days on which each of these people holds a duty of one of the two committees, by worker; who holds none is left out. */
export async function seatsOf(em: EntityManager, ids: readonly number[]): Promise<ReadonlyMap<number, Period[]>> {
  const seats = await em.execute<({ workerId: number } & Period)[]>(
    `select worker_id as "workerId", lower(valid)::text as "from", upper(valid)::text as "to" from duty
     where superseded_at is null and worker_id = any(?::int[]) and duty = any(?::text[])`,
    [`{${ids.join(',')}}`, `{${COMMITTEE_DUTIES.join(',')}}`],
  );
  return groupBy(seats, ({ workerId }) => workerId);
}
