import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/domain-error.ts';
import { idOf } from '../../../shared/ids.ts';
import { InboxKind } from '../../../shared/inbox.ts';
import { rolesWith } from '../../../shared/permissions.ts';
import type { Written } from '../../../shared/reads.ts';
import { RegradeStatus } from './regrade.enums.ts';
import type { RemindRegradeDecidersInput } from './regrade.inputs.ts';
import { RegradeBatch } from './regrade-batch.entity.ts';
import { REGRADE_BATCH } from './tell-regrade.ts';

/**
 * Reminds who may decide what waits in a batch (提醒审定), once an hour at most whoever asks; in their inboxes it takes the place of the first message.
 *
 * @throws REGRADE_NOT_FOUND, REGRADE_NOT_OPEN, REGRADE_REMINDED, REGRADE_NO_DECIDER
 */
export async function remindRegradeDeciders(em: EntityManager, input: RemindRegradeDecidersInput): Promise<Written> {
  const id = idOf(input.batchId);
  const batch = id === null ? null : await em.findOne(RegradeBatch, id);
  if (!batch) throw new DomainError('REGRADE_NOT_FOUND', { id: input.batchId });
  if (batch.status !== RegradeStatus.OPEN) throw new DomainError('REGRADE_NOT_OPEN', { status: batch.status });
  const [row] = await em.execute<{ told: number | null }[]>('select regrade_remind(?, ?::text[], ?, ?, ?) as told', [
    batch.id,
    `{${rolesWith('approvals:decide').join(',')}}`,
    InboxKind.REGRADE_REMINDED,
    InboxKind.REGRADE_PROPOSED,
    REGRADE_BATCH,
  ]);
  const told = row?.told ?? null;
  if (told === null) throw new DomainError('REGRADE_REMINDED');
  if (told === 0) throw new DomainError('REGRADE_NO_DECIDER');
  return { id: batch.id };
}
