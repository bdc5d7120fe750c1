import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { OverQuotaInput } from './over-quota.inputs.ts';

/**
 * Beyond a quota only who keeps quotas takes somebody on.
 *
 * @throws ACCESS_DENIED where an override is given by anybody else
 */
export function needOverQuota(
  { permissions }: Pick<Context, 'permissions'>,
  overQuota: OverQuotaInput | null | undefined,
): void {
  const permission = 'headcounts:manage';
  if (overQuota && !permissions.has(permission)) throw new DomainError('ACCESS_DENIED', { permission });
}
