import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../../../../shared/time/timeline.ts';
import type { Proposed } from '../../rule/proposed.ts';
import type { ItemStore } from '../proposal-kind.ts';

/** A proposal with whom it is about. */
export interface ItemOf<P> {
  readonly workerId: number;
  readonly proposal: P;
  readonly schemeId: number | null;
  /** Facts that raised it, `DUTY/17`; missing: none did. */
  readonly because?: readonly string[];
}

/** What every item holds, with its type. */
const OF_EVERY_ITEM = { outcome: 'text', because: 'text[]', inputs_hash: 'text', scheme_id: 'int' };

/** Enters what a batch proposes, and what is open about it, in one statement each whatever their number; keys of row rights are the files'. */
export async function storeItems<P extends Proposed>(
  { prefix, columns }: ItemStore<P>,
  em: EntityManager,
  batch: { readonly id: number; readonly effectiveOn: Day },
  items: readonly ItemOf<P>[],
): Promise<void> {
  if (!items.length) return;
  const own = Object.entries(columns);
  const types = [...Object.entries(OF_EVERY_ITEM), ...own.map(([name, { type }]) => [name, type] as const)];
  const names = types.map(([name]) => name);
  const rows = items.map(({ workerId, proposal, schemeId, because = [] }) => ({
    worker_id: workerId,
    outcome: proposal.outcome,
    because,
    inputs_hash: proposal.inputsHash,
    scheme_id: schemeId,
    ...Object.fromEntries(own.map(([name, { of }]) => [name, of(proposal)])),
  }));
  await em.execute(
    `insert into ${prefix}_item (batch_id, worker_id, region_id, community_id, effective_on, name_key, ${names.join(', ')})
     select ?, w.id, w.region_id, w.community_id, ?::date, w.pinyin, ${names.map((name) => `r.${name}`).join(', ')}
     from jsonb_to_recordset(?::jsonb) as r (worker_id int, ${types.map((column) => column.join(' ')).join(', ')})
       join worker w on w.id = r.worker_id`,
    [batch.id, batch.effectiveOn, JSON.stringify(rows)],
  );
  const asked = items.flatMap(({ workerId, proposal }) =>
    proposal.questions.map((kind) => ({ worker_id: workerId, kind })),
  );
  if (!asked.length) return;
  await em.execute(
    `insert into ${prefix}_question (item_id, worker_id, region_id, community_id, kind)
     select i.id, i.worker_id, i.region_id, i.community_id, q.kind
     from jsonb_to_recordset(?::jsonb) as q (worker_id int, kind text) join ${prefix}_item i on i.batch_id = ? and i.worker_id = q.worker_id
       and i.decision is null`,
    [JSON.stringify(asked), batch.id],
  );
}
