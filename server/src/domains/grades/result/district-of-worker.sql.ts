import { sql } from 'kysely';
import type { ReadEnv, Sql } from '../../../shared/reads/reads.ts';

/** District of a worker at `asOf`: the unit above the street, town or park his file is held by; that itself where he is at the district. */
export const districtOfWorker = (worker: Sql, { asOf }: ReadEnv): Sql => sql`(select coalesce(a.parent_id, a.unit_id)
  from worker w join region_attributes a on a.unit_id = w.region_id and a.superseded_at is null
  where w.id = ${worker} order by not a.valid @> ${asOf}, lower(a.valid) desc limit 1)`;
