import type { EntityManager } from '@mikro-orm/postgresql';
import { breather } from '../../../shared/breathe.ts';
import type { Day } from '../../../shared/timeline.ts';
import { type BatchCounts, countProposals, NOBODY } from '../../proposals/index.ts';
import { FACTS_AT_A_TIME, readGradeFacts } from '../facts/read-grade-facts.ts';
import type { GradeFacts } from '../rule/grade-facts.ts';
import type { Proposal } from './propose.rules.ts';
import { type ItemOf, openBatch, storeItems } from './store-items.ts';

export interface BatchWork {
  readonly batchId: number;
  readonly regionId: number;
  readonly effectiveOn: Day;
  readonly schemeId: number | null;
  /** What is proposed for one of them; null: nothing is said of him. */
  readonly proposes: (facts: GradeFacts) => Proposal | null;
  /** Told before each chunk how many of how many are done. */
  readonly progress?: (done: number, total: number) => void;
}

/** Proposes for everybody employed in the region on the day, so many at a time, whatever their number, and opens the batch. */
export async function computeBatch(em: EntityManager, work: BatchWork): Promise<BatchCounts> {
  const { batchId, regionId, effectiveOn, schemeId, proposes, progress } = work;
  const people = await peopleOf(em, regionId, effectiveOn);
  const breathe = breather();
  let counts: BatchCounts = NOBODY;
  for (let done = 0; done < people.length; done += FACTS_AT_A_TIME) {
    progress?.(done, people.length);
    const items: ItemOf[] = [];
    for (const [workerId, facts] of await readGradeFacts(em, people.slice(done, done + FACTS_AT_A_TIME))) {
      const proposal = proposes(facts);
      if (proposal) items.push({ workerId, proposal, schemeId });
      await breathe();
    }
    await storeItems(em, batchId, effectiveOn, items);
    counts = countProposals(
      items.map(({ proposal }) => proposal),
      counts,
    );
  }
  await openBatch(em, batchId, counts);
  return counts;
}

/** Everybody whose file is held in the region and who is employed on the day, by name: so the items lie as lists show them. */
async function peopleOf(em: EntityManager, regionId: number, day: Day): Promise<readonly number[]> {
  const rows = await em.execute<{ id: number }[]>(
    `select w.id from worker w
     where (w.region_id = ? or w.region_id in (select a.unit_id from region_attributes a
         where a.parent_id = ? and a.community_id is null and a.superseded_at is null and a.valid @> ?::date))
       and exists (select from employment e where e.worker_id = w.id and e.superseded_at is null and e.valid @> ?::date)
     order by w.pinyin collate "C", w.id`,
    [regionId, regionId, day, day],
  );
  return rows.map(({ id }) => id);
}
