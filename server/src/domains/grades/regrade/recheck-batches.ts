import type { EntityManager } from '@mikro-orm/postgresql';
import { groupBy } from '../../../shared/group-by.ts';
import type { Day } from '../../../shared/timeline.ts';
import type { Proposal } from './propose.rules.ts';
import { countItems, storeItems } from './store-items.ts';

/** What the rule says of a worker on a day, now that his facts have changed. */
export interface Rechecked {
  readonly workerId: number;
  readonly regionId: number;
  readonly on: Day;
  readonly schemeId: number;
  readonly proposal: Proposal;
  readonly because: readonly string[];
}

export interface AddedTo {
  readonly batchId: number;
  readonly regionId: number;
  readonly count: number;
}

/** Puts each into the open batch of its street and day, one more where none is open. A proposal of the same worker that waits there is stale by it. */
export async function addToRecheck(em: EntityManager, found: readonly Rechecked[]): Promise<readonly AddedTo[]> {
  const added: AddedTo[] = [];
  for (const some of groupBy(found, ({ regionId, on }) => `${regionId} ${on}`).values()) {
    const [{ regionId, on }] = some as [Rechecked];
    const batchId = await openRecheck(em, regionId, on);
    await em.execute(
      `select regrade_stale(?, array(select i.id from regrade_item i where i.batch_id = ? and i.worker_id = any(?::int[]) and i.decision is null), false)`,
      [batchId, batchId, `{${some.map(({ workerId }) => workerId).join(',')}}`],
    );
    await storeItems(em, batchId, on, some);
    const { people, changes, blocked } = countItems(some);
    await em.execute(
      `update regrade_batch b set known_on = now(), people = people + ?, changes = changes + ?, blocked = blocked + ?, version = version + 1,
         status = case when exists (select from regrade_item i where i.batch_id = b.id and i.outcome = 'CHANGE' and i.decision is null)
           then 'OPEN' else 'CLOSED' end
       where id = ?`,
      [people, changes, blocked, batchId],
    );
    added.push({ batchId, regionId, count: some.length });
  }
  return added;
}

/** The open batch of a street and day, made where there is none; of two jobs that make it at once, the second finds the first's. */
async function openRecheck(em: EntityManager, regionId: number, on: Day): Promise<number> {
  await em.execute(
    `insert into regrade_batch (region_id, kind, effective_on) values (?, 'RECHECK', ?::date)
     on conflict (region_id, effective_on, kind) where status in ('PREPARING', 'OPEN') and kind in ('REGRADE', 'RECHECK') do nothing`,
    [regionId, on],
  );
  const [row] = await em.execute<{ id: number }[]>(
    `select id from regrade_batch where region_id = ? and effective_on = ?::date and kind = 'RECHECK' and status in ('PREPARING', 'OPEN') for no key update`,
    [regionId, on],
  );
  if (!row) throw new Error(`The batch of second looks at region ${regionId} on ${on} was closed while it was opened`);
  return row.id;
}
