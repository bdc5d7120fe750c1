import type { EntityManager } from '@mikro-orm/postgresql';
import { settle, tell } from '../../../shared/inbox/inbox.ts';
import type { BatchStore } from './proposal-kind.ts';

/** Tells those who decide over the region that proposals wait (待审定). */
export async function tellProposed(
  { subject, messages, decide }: BatchStore,
  em: EntityManager,
  { batchId, regionId, changes }: { readonly batchId: number; readonly regionId: number; readonly changes: number },
): Promise<void> {
  if (!changes) return;
  await tell(em, {
    to: { holding: decide, over: regionId },
    kind: messages.proposed,
    subject: { type: subject, id: batchId },
    params: { count: changes },
  });
}

/** Where nothing of the batch waits any more: who prepared it is told, and it waits in nobody's inbox. */
export async function tellDecided(store: BatchStore, em: EntityManager, batchId: number): Promise<void> {
  const [batch] = await em.execute<{ preparedBy: number }[]>(
    `select prepared_by as "preparedBy" from ${store.prefix}_batch where id = ? and status = 'CLOSED'`,
    [batchId],
  );
  if (!batch) return;
  await settleAsked(store, em, batchId);
  const subject = { type: store.subject, id: batchId };
  await tell(em, { to: { persons: [batch.preparedBy] }, kind: store.messages.decided, subject });
}

/** A batch that is decided or taken back waits for nobody (办结). */
export async function settleAsked(
  { subject, messages }: BatchStore,
  em: EntityManager,
  batchId: number,
): Promise<void> {
  for (const kind of [messages.proposed, messages.reminded])
    await settle(em, { kind, subject: { type: subject, id: batchId } });
}
