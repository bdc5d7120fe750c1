import { DomainError } from '../../../shared/errors/domain-error.ts';

/**
 * What a client wants written is text PostgreSQL can hold: no zero character, which it refuses, and no half of a surrogate pair, which would
 * be stored as another character.
 *
 * @throws VALUE_INVALID with the field
 */
export function refuseUnstorable(value: unknown, path: readonly string[] = []): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || /\p{Surrogate}/u.test(value))
      throw new DomainError('VALUE_INVALID', {}, path.join('.'));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) refuseUnstorable(part, [...path, key]);
  }
}
