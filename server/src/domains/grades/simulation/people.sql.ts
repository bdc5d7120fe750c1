import { sql } from 'kysely';
import { inForce } from '../../../shared/dated-sql.ts';
import type { ReadEnv, Sql } from '../../../shared/reads.ts';
import { inRegion } from '../../communities/index.ts';
import { regionsInForce } from '../../regions/index.ts';

/** Those in sight who are employed on the day in a unit that lies in the region then, as believed at `knownOn`, each once, with the street of the unit. */
export const simulatedPeople = (env: ReadEnv, region: Sql): Sql => sql`
  select distinct on (e.worker_id) e.worker_id as "workerId", t.id as "townId", t.name as "townName"
  from employment e
    join assignment a on a.worker_id = e.worker_id and ${inForce('a', env)}
    join (${regionsInForce(env)}) u on u.id = a.unit_id
    join (${regionsInForce(env)}) t on t.id = u.region_id
  where ${inForce('e', env)} and ${inRegion(region, env)}
  order by e.worker_id, t.id`;
