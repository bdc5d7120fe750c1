import { DomainError } from '../../shared/errors/domain-error.ts';
import type { Variables } from '../../shared/reads/query-door.ts';

/**
 * Variables as a client writes them: JSON, an object. Empty text is none.
 *
 * @throws VALUE_INVALID on `variables`
 */
export function givenVariables(json: string | null | undefined): Variables {
  if (!json?.trim()) return {};
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new DomainError('VALUE_INVALID', {}, 'variables');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DomainError('VALUE_INVALID', {}, 'variables');
  return value as Variables;
}
