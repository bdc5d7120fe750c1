import { sql } from 'kysely';
import type { ReadEnv, Sql } from '../../../../shared/reads/reads.ts';
import type { VersionStore } from '../versioned-kind.ts';

/**
 * The version in force in a district at `asOf`, as known at `knownOn`: the one with the latest first day of those that were approved by then, and of two
 * with the same first day the one that was approved last. A select of the whole row; none: no version holds.
 */
export const versionInForce = (
  { versions: { table } }: VersionStore,
  district: Sql,
  { asOf, knownOn }: ReadEnv,
): Sql => sql`
  select s.* from ${sql.raw(table)} s
  where s.region_id = ${district} and s.status in ('APPROVED', 'SUPERSEDED') and s.valid_from <= ${asOf}
    ${knownOn === null ? sql`` : sql`and s.decided_at <= ${knownOn}`}
  order by s.valid_from desc, s.decided_at desc, s.id desc limit 1`;
