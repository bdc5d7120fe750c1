import { DomainError } from '../../../../shared/errors/domain-error.ts';
import type { JobHandler } from '../../../../shared/jobs/job.ts';
import type { ProposalStatement, Proposed } from '../../rule/proposed.ts';
import { BatchStatus } from '../../rule/states.ts';
import { takeTime } from '../patience.ts';
import type { ProposalKind } from '../proposal-kind.ts';
import { findBatch } from '../stored-batch.ts';
import { tellProposed } from '../tell-batch.ts';
import { computeBatch } from './compute-batch.ts';

type Params = { readonly batchId: number };

/** Computes what a batch proposes (测算), in one transaction: the batch is there whole or not at all. */
export const batchJob = <F, D, P extends Proposed, S extends ProposalStatement>(
  kind: ProposalKind<F, D, P, S>,
): JobHandler<Params> => ({
  kind: kind.making.job,
  permission: kind.making.permission,
  async run({ batchId }, ctx, job) {
    return ctx.write(kind.making.operation, {}, async (em) => {
      const { regionId, effectiveOn, status } = await findBatch(kind, em, String(batchId));
      if (status !== BatchStatus.PREPARING) throw new DomainError(kind.refusals.notFound, { id: batchId });
      await takeTime(em);
      const { id: schemeId, scheme } = await kind.versions.neededOn(em, regionId, effectiveOn, 'effectiveOn');
      const counts = await computeBatch(kind, em, {
        batchId,
        regionId,
        effectiveOn,
        schemeId,
        proposes: (facts) => kind.propose(facts, scheme, schemeId, effectiveOn),
        progress: (done, total) => job.progress(done, total, 'COMPUTING'),
      });
      await tellProposed(kind, em, { batchId, regionId, changes: counts.changes });
      const result = { batchId, ...counts };
      await job.conclude(em, result);
      return result;
    });
  },
});
