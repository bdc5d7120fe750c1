import type { EntityManager } from '@mikro-orm/postgresql';
import { breather } from '../../../../shared/jobs/breathe.ts';
import type { Day } from '../../../../shared/time/timeline.ts';
import { type BatchCounts, countProposals, NOBODY } from '../../rule/counts.rules.ts';
import type { Proposed } from '../../rule/proposed.ts';
import type { FactsReader, ItemStore } from '../proposal-kind.ts';
import { openBatch } from './new-batch.ts';
import { type ItemOf, storeItems } from './store-items.ts';

export interface BatchWork<F, P> {
  readonly batchId: number;
  readonly regionId: number;
  readonly effectiveOn: Day;
  readonly schemeId: number | null;
  /** What is proposed for one of them; null: nothing is said of him. */
  readonly proposes: (facts: F) => P | null;
  /** Told before each chunk how many of how many are done. */
  readonly progress?: (done: number, total: number) => void;
}

/** Proposes for everybody of the region on the day, so many at a time, whatever their number, and opens the batch. */
export async function computeBatch<F, P extends Proposed>(
  kind: ItemStore<P> & { readonly facts: FactsReader<F> },
  em: EntityManager,
  { batchId, regionId, effectiveOn, schemeId, proposes, progress }: BatchWork<F, P>,
): Promise<BatchCounts> {
  const { read, atATime } = kind.facts;
  const people = await kind.facts.people(em, regionId, effectiveOn);
  const breathe = breather();
  let counts = NOBODY;
  for (let done = 0; done < people.length; done += atATime) {
    progress?.(done, people.length);
    const items: ItemOf<P>[] = [];
    for (const [workerId, facts] of await read(em, people.slice(done, done + atATime))) {
      const proposal = proposes(facts);
      if (proposal) items.push({ workerId, proposal, schemeId });
      await breathe();
    }
    await storeItems(kind, em, { id: batchId, effectiveOn }, items);
    counts = countProposals(
      items.map(({ proposal }) => proposal),
      counts,
    );
  }
  await openBatch(kind, em, batchId, counts);
  return counts;
}
