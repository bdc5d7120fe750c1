import { sql } from 'kysely';
import type { ReadEnv, Sql } from '../../../shared/reads/reads.ts';
import { inForce } from '../../../shared/time/dated.sql.ts';
import { inRegion } from '../../communities/index.ts';
import { regionsInForce } from '../../regions/index.ts';

/**
 * Which rows the people of a region at `asOf` were counted from, as one JSON array by unit: `id, assignments, employments`, each a list of ids
 * as text by worker. Whoever is suspended or seconded is among them. Units without anybody are left out.
 */
export const workforceRowsSql = (env: ReadEnv, region: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object('id', u.id::text, 'assignments', u.assignments, 'employments', u.employments) order by u.id), '[]'::json)
  from (select a.unit_id as id, json_agg(a.id::text order by a.worker_id) as assignments, json_agg(e.id::text order by a.worker_id) as employments
    from assignment a join employment e on e.worker_id = a.worker_id and ${inForce('e', env)}
    where ${inForce('a', env)} and a.unit_id = any(array(select u.id from (${regionsInForce(env)}) u where ${inRegion(region, env)}))
    group by a.unit_id) u)`;
