import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/domain-error.ts';
import type { Day } from '../../../shared/timeline.ts';
import type { GradeScheme } from './scheme-format.ts';

/** A scheme as it is in force somewhere. */
export interface SchemeInForce {
  readonly id: number;
  readonly scheme: GradeScheme;
}

/** District of a unit, its own where it is one: the unit above a town on the day. */
const DISTRICT = `select case when a.parent_id is null then a.unit_id else a.parent_id end
  from region_attributes a where a.unit_id = ? and a.superseded_at is null order by not a.valid @> ?::date, lower(a.valid) desc limit 1`;

/** The scheme in force on a day in the district of a town-level unit, or of a district; null: none is. */
export async function schemeOn(em: EntityManager, regionId: number, day: Day): Promise<SchemeInForce | null> {
  const [row] = await em.execute<{ id: number; document: GradeScheme }[]>(
    `select s.id, s.document from grade_scheme s
     where s.region_id = (${DISTRICT}) and s.status in ('APPROVED', 'SUPERSEDED') and s.valid @> ?::date`,
    [regionId, day, day],
  );
  return row ? { id: row.id, scheme: row.document } : null;
}

/** @throws GRADE_SCHEME_NOT_IN_FORCE on the field */
export async function neededScheme(
  em: EntityManager,
  regionId: number,
  day: Day,
  field: string,
): Promise<SchemeInForce> {
  const found = await schemeOn(em, regionId, day);
  if (!found) throw new DomainError('GRADE_SCHEME_NOT_IN_FORCE', { day }, field);
  return found;
}
