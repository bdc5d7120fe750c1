import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';

/**
 * Id of a code that somebody gave; null where none was given.
 *
 * @throws VALUE_INVALID on the field for a code that is not in the table
 */
export async function codeId(
  em: EntityManager,
  table: string,
  code: string | null | undefined,
  field: string,
): Promise<string | null> {
  if (!code) return null;
  const [entry] = await em.execute<{ id: string }[]>('select id from code_entry where table_id = ? and code = ?', [
    table,
    code,
  ]);
  if (!entry) throw new DomainError('VALUE_INVALID', {}, field);
  return entry.id;
}
