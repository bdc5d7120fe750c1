import type { EntityManager } from '@mikro-orm/postgresql';
import type { Takers } from '../../../shared/quota-keeper.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { seatsOf } from '../../workers/index.ts';

/**
 * Whom a paper names that lets an election go beyond a quota: of those elected who held no seat of a committee that day before, those counted under the
 * quota; everybody elected where none of them is.
 */
export async function newlySeated(em: EntityManager, elected: readonly number[], on: Day): Promise<Takers> {
  const ids = [...new Set(elected)];
  const seats = await seatsOf(em, ids);
  const isSeated = (id: number) => seats.get(id)?.some(({ from, to }) => from <= on && (to === null || on < to));
  const places = await em.execute<{ id: number; under: number[] }[]>(
    `select a.worker_id as id, array[a.unit_id, u.region_id] || array(select d.id from region d where d.level = 'DISTRICT') as under
     from assignment a join region u on u.id = a.unit_id where a.superseded_at is null and a.valid @> ?::date and a.worker_id = any(?::int[])`,
    [on, `{${ids.join(',')}}`],
  );
  const newcomers = places.filter(({ id }) => !isSeated(id));
  return ({ regionId, communityId }) => {
    const takers = newcomers.filter(({ under }) => under.includes(communityId ?? regionId)).map(({ id }) => id);
    return takers.length ? takers : ids;
  };
}
