import type { EntityManager } from '@mikro-orm/postgresql';
import { type Apart, type Faulty, workApart } from '../../../shared/apart.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { Day } from '../../../shared/timeline.ts';
import { countProposals } from '../../proposals/index.ts';
import type { Proposal } from './propose.rules.ts';
import { storeItems } from './store-items.ts';

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

/**
 * Puts each into the open batch of its street and day, one more where none is open. A line of the same worker that waits there, for a decision or for a
 * paper, is stale by it.
 */
export async function addToRecheck(em: EntityManager, found: readonly Rechecked[]): Promise<Apart<Rechecked, AddedTo>> {
  const results: AddedTo[] = [];
  const faulty: Faulty<Rechecked>[] = [];
  // In one order, so that two jobs do not wait for each other's batches.
  const batches = [...groupBy(found, ({ regionId, on }) => `${regionId} ${on}`)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  for (const [, some] of batches) {
    const [{ regionId, on }] = some as [Rechecked];
    const added = await workApart(em, some, async (few) => [await addToBatch(em, regionId, on, few)]);
    const [first] = added.results;
    if (first) results.push({ ...first, count: added.results.reduce((all, { count }) => all + count, 0) });
    faulty.push(...added.faulty);
  }
  return { results, faulty };
}

async function addToBatch(em: EntityManager, regionId: number, on: Day, some: readonly Rechecked[]): Promise<AddedTo> {
  const batchId = await openRecheck(em, regionId, on);
  const [{ waited }] = await em.execute<[{ waited: number }]>('select regrade_overtake(?, ?::int[]) as waited', [
    batchId,
    `{${some.map(({ workerId }) => workerId).join(',')}}`,
  ]);
  await storeItems(em, batchId, on, some);
  const { people, changes, blocked } = countProposals(some.map(({ proposal }) => proposal));
  await em.execute(
    `update regrade_batch set known_on = now(), people = people + ?, changes = changes + ?, blocked = blocked + ?, version = version + 1, status = 'OPEN'
     where id = ?`,
    [people - waited, changes, blocked - waited, batchId],
  );
  // Where no change waits the batch closes, which only the database can tell: it sees what is out of sight here.
  await em.execute(`select regrade_stale(?, '{}', true)`, [batchId]);
  return { batchId, regionId, count: some.length };
}

/** A batch that closes while it is waited for is looked past this often; more often it does not close, it is out of sight. */
const MOST_TRIES = 10;

/** The open batch of a street and day, locked, and made where there is none; where the one that was found is closed meanwhile, the next one. */
async function openRecheck(em: EntityManager, regionId: number, on: Day): Promise<number> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await em.execute(
      `insert into regrade_batch (region_id, kind, effective_on) values (?, 'RECHECK', ?::date)
       on conflict (region_id, effective_on, kind) where status in ('PREPARING', 'OPEN') and kind in ('REGRADE', 'RECHECK') do nothing`,
      [regionId, on],
    );
    const [row] = await em.execute<{ id: number }[]>(
      `select id from regrade_batch where region_id = ? and effective_on = ?::date and kind = 'RECHECK' and status in ('PREPARING', 'OPEN') for no key update`,
      [regionId, on],
    );
    if (row) return row.id;
  }
  throw new Error(`The batch of second looks at region ${regionId} on ${on} is there and cannot be seen`);
}
