import { DomainError } from '../../../shared/domain-error.ts';
import type { JobHandler } from '../../../shared/job.ts';
import { gradeSchemeVersions } from '../scheme/grade-scheme.versions.ts';
import { computeBatch } from './compute-batch.ts';
import { takeTime } from './patience.ts';
import { REGRADE } from './prepare.service.ts';
import { propose } from './propose.rules.ts';
import { RegradeStatus } from './regrade.enums.ts';
import { RegradeBatch } from './regrade-batch.entity.ts';
import { tellProposed } from './tell-regrade.ts';

type Params = { readonly batchId: number };

/** Computes what a batch proposes (调级测算), in one transaction: the batch is there whole or not at all. */
export const prepareJob: JobHandler<Params> = {
  kind: REGRADE,
  permission: 'grades:prepare',
  async run({ batchId }, ctx, job) {
    return ctx.write('prepareRegrade', {}, async (em) => {
      const batch = await em.findOne(RegradeBatch, { id: batchId, status: RegradeStatus.PREPARING });
      if (!batch) throw new DomainError('REGRADE_NOT_FOUND', { id: batchId });
      const { regionId, effectiveOn } = batch;
      await takeTime(em);
      const { id: schemeId, scheme } = await gradeSchemeVersions.neededOn(em, regionId, effectiveOn, 'effectiveOn');
      const counts = await computeBatch(em, {
        batchId,
        regionId,
        effectiveOn,
        schemeId,
        proposes: (facts) => propose(facts, scheme, schemeId, effectiveOn),
        progress: (done, total) => job.progress(done, total, 'COMPUTING'),
      });
      await tellProposed(em, { batchId, regionId, changes: counts.changes });
      const result = { batchId, ...counts };
      await job.conclude(em, result);
      return result;
    });
  },
};
