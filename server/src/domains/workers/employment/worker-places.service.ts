import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { idOf } from '../../../shared/ids.ts';
import { covers, type Day, type Period } from '../../../shared/time/timeline.ts';
import { findRegion, type Region, RegionAttributes } from '../../regions/index.ts';
import { Employer } from '../employers/employer.entity.ts';
import { refuseClosed, standsOn } from './worker-places.rules.ts';

/**
 * The unit somebody is assigned to from a day on: in the scope, in the tree that day, and a street, town, park, community or village that
 * is really there.
 *
 * @throws REGION_NOT_FOUND, UNIT_WITHOUT_WORKERS on the field
 */
export async function findUnit(em: EntityManager, id: string, from: Day, field = 'unitId'): Promise<Region> {
  const unit = await findRegion(em, id, field);
  const attributes = await em.find(RegionAttributes, { unitId: unit.id, supersededAt: null });
  const isNow = attributes.some(({ valid }) => covers(valid, from));
  standsOn({ level: unit.level, attributes }, from, isNow ? from : await treeBegins(em, from), field);
  return unit;
}

async function treeBegins(em: EntityManager, day: Day): Promise<Day> {
  const [{ first } = { first: day }] = await em.execute<{ first: Day }[]>(
    'select min(lower(valid))::text as first from region_attributes where superseded_at is null',
  );
  return first;
}

/**
 * The employer for a period. One that is closed employs nobody from that day on.
 *
 * @throws EMPLOYER_NOT_FOUND, EMPLOYER_CLOSED on `employerId`
 */
export async function findEmployer(em: EntityManager, id: string, { to }: Pick<Period, 'to'>): Promise<Employer> {
  const key = idOf(id);
  const employer = key === null ? null : await em.findOne(Employer, key);
  if (!employer) throw new DomainError('EMPLOYER_NOT_FOUND', { id }, 'employerId');
  refuseClosed(employer.closedOn, { to });
  return employer;
}
