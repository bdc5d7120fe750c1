import type { EntityManager } from '@mikro-orm/postgresql';
import { breather } from '../../../shared/breathe.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import type { JobHandler } from '../../../shared/job.ts';
import type { Day } from '../../../shared/timeline.ts';
import { FACTS_AT_A_TIME, readGradeFacts } from '../facts/read-grade-facts.ts';
import { takeTime } from './patience.ts';
import { REGRADE } from './prepare.service.ts';
import { propose } from './propose.rules.ts';
import { RegradeStatus } from './regrade.enums.ts';
import { RegradeBatch } from './regrade-batch.entity.ts';
import { neededScheme } from './scheme-on.ts';
import { type BatchCounts, countItems, type ItemOf, NOBODY, openBatch, storeItems } from './store-items.ts';

type Params = { readonly batchId: number };

/** Computes what a batch proposes (调级测算): everybody employed in its region on its day, so many at a time, in one transaction. */
export const prepareJob: JobHandler<Params> = {
  kind: REGRADE,
  permission: 'grades:prepare',
  async run({ batchId }, ctx, job) {
    return ctx.write('prepareRegrade', {}, async (em) => {
      const batch = await em.findOne(RegradeBatch, { id: batchId, status: RegradeStatus.PREPARING });
      if (!batch) throw new DomainError('REGRADE_NOT_FOUND', { id: batchId });
      const { regionId, effectiveOn } = batch;
      await takeTime(em);
      const inForce = await neededScheme(em, regionId, effectiveOn, 'effectiveOn');
      const people = await peopleOf(em, regionId, effectiveOn);
      const breathe = breather();
      let counts: BatchCounts = NOBODY;
      for (let done = 0; done < people.length; done += FACTS_AT_A_TIME) {
        job.progress(done, people.length, 'COMPUTING');
        const items: ItemOf[] = [];
        for (const [workerId, facts] of await readGradeFacts(em, people.slice(done, done + FACTS_AT_A_TIME))) {
          const proposal = propose(facts, inForce.scheme, inForce.id, effectiveOn);
          items.push({ workerId, proposal, schemeId: inForce.id });
          await breathe();
        }
        await storeItems(em, batchId, effectiveOn, items);
        counts = countItems(items, counts);
      }
      await openBatch(em, batchId, counts);
      const result = { batchId, ...counts };
      await job.conclude(em, result);
      return result;
    });
  },
};

/** Everybody whose file is held in the region and who is employed on the day, in the order of their ids. */
export async function peopleOf(em: EntityManager, regionId: number, day: Day): Promise<readonly number[]> {
  const rows = await em.execute<{ id: number }[]>(
    `select w.id from worker w
     where (w.region_id = ? or w.region_id in (select a.unit_id from region_attributes a
         where a.parent_id = ? and a.community_id is null and a.superseded_at is null and a.valid @> ?::date))
       and exists (select from employment e where e.worker_id = w.id and e.superseded_at is null and e.valid @> ?::date)
     order by w.id`,
    [regionId, regionId, day, day],
  );
  return rows.map(({ id }) => id);
}
