import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../errors/domain-error.ts';

/**
 * What holds for the whole district is set and decided by whoever has it in his scope.
 *
 * @throws ROW_OUT_OF_SCOPE on the field
 */
export async function requireDistrict(em: EntityManager, field = 'id'): Promise<void> {
  const [row] = await em.execute<{ holds: boolean }[]>('select holds_district() as holds');
  if (!row?.holds) throw new DomainError('ROW_OUT_OF_SCOPE', {}, field);
}
