import { sql } from 'kysely';
import type { ReadEnv, Sql } from '../../../shared/reads.ts';

/** District of a worker at `asOf`: the unit above the street, town or park his file is held by; that itself where he is at the district. */
export const districtOfWorker = (worker: Sql, { asOf }: ReadEnv): Sql => sql`(select coalesce(a.parent_id, a.unit_id)
  from worker w join region_attributes a on a.unit_id = w.region_id and a.superseded_at is null
  where w.id = ${worker} order by not a.valid @> ${asOf}, lower(a.valid) desc limit 1)`;

/**
 * The version in force in a district at `asOf`, as known at `knownOn`: the one with the latest first day of those that were approved by then, and of two
 * with the same first day the one that was approved last. A select of the whole row; none: no scheme holds.
 */
export const schemeInForce = (district: Sql, { asOf, knownOn }: ReadEnv): Sql => sql`
  select s.* from grade_scheme s
  where s.region_id = ${district} and s.status in ('APPROVED', 'SUPERSEDED') and s.valid_from <= ${asOf}
    ${knownOn === null ? sql`` : sql`and s.decided_at <= ${knownOn}`}
  order by s.valid_from desc, s.decided_at desc, s.id desc limit 1`;
