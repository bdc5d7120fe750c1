import { sql } from 'kysely';
import type { ReadEnv, Sql } from '../../../shared/reads/reads.ts';
import { inRegion } from '../../communities/index.ts';
import { regionsInForce } from '../../regions/index.ts';
import { employedAndAssigned } from '../../workers/index.ts';

/** Those in sight who are employed on the day in a unit that lies in the region then, as believed at `knownOn`, each once, with the street of the unit. */
export const simulatedPeople = (env: ReadEnv, region: Sql): Sql => sql`
  select distinct on (e.worker_id) e.worker_id as "workerId", t.id as "townId", t.name as "townName"
  from ${employedAndAssigned(
    env,
    sql`join (${regionsInForce(env)}) u on u.id = a.unit_id
    join (${regionsInForce(env)}) t on t.id = u.region_id`,
  )} and ${inRegion(region, env)}
  order by e.worker_id, t.id`;
