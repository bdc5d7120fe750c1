import type { EntityManager } from '@mikro-orm/postgresql';
import { groupBy } from '../../../../shared/group-by.ts';
import { type Apart, type Faulty, workApart } from '../../../../shared/jobs/apart.ts';
import type { Day } from '../../../../shared/time/timeline.ts';
import { countProposals } from '../../rule/counts.rules.ts';
import type { Proposed } from '../../rule/proposed.ts';
import { storeItems } from '../making/store-items.ts';
import type { BatchStore, ItemStore } from '../proposal-kind.ts';

/** What the rule says of a worker on a day, now that his facts have changed. */
export interface LookedAgain<P> {
  readonly workerId: number;
  readonly regionId: number;
  readonly on: Day;
  readonly schemeId: number;
  readonly proposal: P;
  readonly because: readonly string[];
}

export interface AddedTo {
  readonly batchId: number;
  readonly regionId: number;
  readonly count: number;
}

/**
 * Puts each into the open batch of its street and day, one more where none is open. A line of the same worker that waits there, for a decision or for a
 * paper, is stale by it.
 *
 * @param purpose What such a batch is for
 */
export async function addToBatches<P extends Proposed>(
  store: ItemStore<P>,
  purpose: string,
  em: EntityManager,
  found: readonly LookedAgain<P>[],
): Promise<Apart<LookedAgain<P>, AddedTo>> {
  const results: AddedTo[] = [];
  const faulty: Faulty<LookedAgain<P>>[] = [];
  // In one order, so that two jobs do not wait for each other's batches.
  const batches = [...groupBy(found, ({ regionId, on }) => `${regionId} ${on}`)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  for (const [, some] of batches) {
    const [{ regionId, on }] = some as [LookedAgain<P>];
    const added = await workApart(em, some, async (few) => {
      const batchId = await openBatchFor(store, purpose, em, regionId, on);
      await addToBatch(store, em, { id: batchId, effectiveOn: on }, few);
      return [{ batchId, regionId, count: few.length }];
    });
    const [first] = added.results;
    if (first) results.push({ ...first, count: added.results.reduce((all, { count }) => all + count, 0) });
    faulty.push(...added.faulty);
  }
  return { results, faulty };
}

async function addToBatch<P extends Proposed>(
  store: ItemStore<P>,
  em: EntityManager,
  batch: { readonly id: number; readonly effectiveOn: Day },
  some: readonly LookedAgain<P>[],
): Promise<void> {
  const { prefix } = store;
  const [{ waited }] = await em.execute<[{ waited: number }]>(`select ${prefix}_overtake(?, ?::int[]) as waited`, [
    batch.id,
    `{${some.map(({ workerId }) => workerId).join(',')}}`,
  ]);
  await storeItems(store, em, batch, some);
  const { people, changes, blocked } = countProposals(some.map(({ proposal }) => proposal));
  await em.execute(
    `update ${prefix}_batch set known_on = now(), people = people + ?, changes = changes + ?, blocked = blocked + ?, version = version + 1, status = 'OPEN'
     where id = ?`,
    [people - waited, changes, blocked - waited, batch.id],
  );
  // Where no change waits the batch closes, which only the database can tell: it sees what is out of sight here.
  await em.execute(`select ${prefix}_stale(?, '{}', true)`, [batch.id]);
}

/** A batch that closes while it is waited for is looked past this often; more often it does not close, it is out of sight. */
const MOST_TRIES = 10;

/** The open batch of a street and day, locked, and made where there is none; where the one that was found is closed meanwhile, the next one. */
async function openBatchFor(
  { prefix }: BatchStore,
  purpose: string,
  em: EntityManager,
  regionId: number,
  on: Day,
): Promise<number> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await em.execute(
      `insert into ${prefix}_batch (region_id, kind, effective_on) values (?, ?, ?::date) on conflict do nothing`,
      [regionId, purpose, on],
    );
    const [row] = await em.execute<{ id: number }[]>(
      `select id from ${prefix}_batch where region_id = ? and effective_on = ?::date and kind = ? and status in ('PREPARING', 'OPEN') for no key update`,
      [regionId, on, purpose],
    );
    if (row) return row.id;
  }
  throw new Error(`The batch of second looks at region ${regionId} on ${on} is there and cannot be seen`);
}
