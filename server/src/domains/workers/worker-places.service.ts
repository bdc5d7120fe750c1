import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/domain-error.ts';
import { idOf } from '../../shared/ids.ts';
import { covers, type Day, type Period } from '../../shared/timeline.ts';
import { findRegion, type Region, RegionAttributes, RegionLevel } from '../regions/index.ts';
import { Employer } from './employer.entity.ts';

/**
 * The unit somebody is assigned to from a day on: in the scope, in the tree that day, and a street, town, park, community or village that
 * is really there.
 *
 * @throws REGION_NOT_FOUND, UNIT_WITHOUT_WORKERS on the field
 */
export async function findUnit(em: EntityManager, id: string, from: Day, field = 'unitId'): Promise<Region> {
  const unit = await findRegion(em, id, field);
  const attributes = await unitOn(em, unit.id, from);
  if (!attributes) throw new DomainError('REGION_NOT_FOUND', { id }, field);
  if (unit.level === RegionLevel.DISTRICT || attributes.isVirtual)
    throw new DomainError('UNIT_WITHOUT_WORKERS', {}, field);
  return unit;
}

/** The tree is on file from a day on; people were in post long before, so that a unit of the first day counts as there all the time before. */
async function unitOn(em: EntityManager, unitId: number, day: Day): Promise<RegionAttributes | undefined> {
  const all = await em.find(RegionAttributes, { unitId, supersededAt: null });
  const found = all.find(({ valid }) => covers(valid, day));
  if (found) return found;
  const [{ first } = { first: day }] = await em.execute<{ first: string }[]>(
    'select min(lower(valid))::text as first from region_attributes where superseded_at is null',
  );
  return day < first ? all.find(({ valid }) => valid.from === first) : undefined;
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
  const { closedOn } = employer;
  if (closedOn !== null && (to === null || to > closedOn))
    throw new DomainError('EMPLOYER_CLOSED', { closedOn }, 'employerId');
  return employer;
}
