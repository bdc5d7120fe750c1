import { sql } from 'kysely';
import type { RuleRoots } from '../../../shared/reads/reads.ts';
import type { HeadcountRoom } from './headcounts.inputs.ts';

/** What each quota above a unit leaves; of one above the scope only whether it takes somebody more. */
export const headcountRoots: RuleRoots = {
  headcountRoom: {
    needs: (env, args) => sql`(
      select coalesce(json_agg(json_build_object('region', a.name, 'category', q.category, 'on', q.on_day, 'full', q.free <= 0,
        'places', case when a.name is not null then q.places end, 'free', case when a.name is not null then q.free end)
        order by a.name is null desc, q.headcount_id), '[]'::json)
      from region r, headcount_room(r.id, ${env.asOf}) q left join lateral (
        select u.name from region_attributes u join headcount h on h.id = q.headcount_id
        where u.unit_id = q.unit_id and u.superseded_at is null order by lower(u.valid) desc limit 1) a on true
      where r.id = ${args.unitId})`,
    answer: (rooms) => rooms as readonly HeadcountRoom[],
  },
};
