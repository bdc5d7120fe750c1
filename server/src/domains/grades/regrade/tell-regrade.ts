import type { EntityManager } from '@mikro-orm/postgresql';
import { InboxKind, settle, tell } from '../../../shared/inbox.ts';

export const REGRADE_BATCH = 'REGRADE_BATCH';

/** Tells those who decide over the region that proposals wait (等级待审定). */
export async function tellProposed(
  em: EntityManager,
  { batchId, regionId, changes }: { readonly batchId: number; readonly regionId: number; readonly changes: number },
): Promise<void> {
  if (!changes) return;
  await tell(em, {
    to: { holding: 'approvals:decide', over: regionId },
    kind: InboxKind.REGRADE_PROPOSED,
    subject: { type: REGRADE_BATCH, id: batchId },
    params: { count: changes },
  });
}

/** Where nothing of the batch waits any more: who prepared it is told, and it waits in nobody's inbox. */
export async function tellDecided(em: EntityManager, batchId: number): Promise<void> {
  const [batch] = await em.execute<{ preparedBy: number }[]>(
    `select prepared_by as "preparedBy" from regrade_batch where id = ? and status = 'CLOSED'`,
    [batchId],
  );
  if (!batch) return;
  const subject = { type: REGRADE_BATCH, id: batchId };
  await settleAsked(em, batchId);
  await tell(em, { to: { persons: [batch.preparedBy] }, kind: InboxKind.REGRADE_DECIDED, subject });
}

/** A batch that is decided or taken back waits for nobody (办结). */
export async function settleAsked(em: EntityManager, batchId: number): Promise<void> {
  const subject = { type: REGRADE_BATCH, id: batchId };
  for (const kind of [InboxKind.REGRADE_PROPOSED, InboxKind.REGRADE_REMINDED]) await settle(em, { kind, subject });
}
