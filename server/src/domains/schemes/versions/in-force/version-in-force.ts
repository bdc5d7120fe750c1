import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import type { Day } from '../../../../shared/time/timeline.ts';
import type { VersionStore } from '../versioned-kind.ts';

/** A document as it is in force somewhere, with the id of its version. */
export interface InForce<D> {
  readonly id: number;
  readonly scheme: D;
}

/** District of a unit, its own where it is one: the unit above a town on the day. */
const DISTRICT = `select case when a.parent_id is null then a.unit_id else a.parent_id end
  from region_attributes a where a.unit_id = ? and a.superseded_at is null order by not a.valid @> ?::date, lower(a.valid) desc limit 1`;

/** The version in force on a day in the district of a town-level unit, or of a district; null: none is. */
export async function versionOn<D>(
  { versions: { table } }: VersionStore,
  em: EntityManager,
  regionId: number,
  day: Day,
): Promise<InForce<D> | null> {
  const [row] = await em.execute<{ id: number; document: D }[]>(
    `select s.id, s.document from ${table} s
     where s.region_id = (${DISTRICT}) and s.status in ('APPROVED', 'SUPERSEDED') and s.valid @> ?::date`,
    [regionId, day, day],
  );
  return row ? { id: row.id, scheme: row.document } : null;
}

/** @throws `notInForce` on the field */
export async function neededOn<D>(
  kind: VersionStore,
  em: EntityManager,
  regionId: number,
  day: Day,
  field: string,
): Promise<InForce<D>> {
  const found = await versionOn<D>(kind, em, regionId, day);
  if (!found) throw new DomainError(kind.versions.refusals.notInForce, { day }, field);
  return found;
}
