import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors/domain-error.ts';
import { idOf } from '../../shared/ids.ts';
import { Region } from './region.entity.ts';

/**
 * A region in the scope; one that lies outside is answered like one that does not exist.
 *
 * @throws REGION_NOT_FOUND
 */
export async function findRegion(em: EntityManager, id: string, field: string): Promise<Region> {
  const key = idOf(id);
  const region = key === null ? null : await em.findOne(Region, key);
  if (!region) throw new DomainError('REGION_NOT_FOUND', { id }, field);
  return region;
}
