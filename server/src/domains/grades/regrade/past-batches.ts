import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../../../shared/time/timeline.ts';
import { setBySomebody } from '../decisions/override.service.ts';
import { gradeOf } from '../rule/grade-of.ts';
import { gradeSchemeVersions } from '../scheme/grade-scheme.versions.ts';
import { compare, decidedOn, hashOfDecisions, propose } from './propose.rules.ts';
import { RegradeKind, RegradeOutcome } from './regrade.enums.ts';
import { regradeBatches } from './regrade.kind.ts';

export interface PastBatch {
  readonly regionId: number;
  readonly effectiveOn: Day;
  readonly document: { readonly title: string; readonly number: string };
}

/** Prepares a batch of grades that were decided before this system: what the scheme in force gives, without its terms (期初等级). */
export async function prepareOpening(
  em: EntityManager,
  { regionId, effectiveOn, document }: PastBatch,
): Promise<number> {
  const { id: schemeId, scheme } = await gradeSchemeVersions.neededOn(em, regionId, effectiveOn, 'effectiveOn');
  const kind = RegradeKind.OPENING;
  const batchId = await regradeBatches.begin(em, { regionId, kind, effectiveOn, schemeId, document });
  await regradeBatches.compute(em, {
    batchId,
    regionId,
    effectiveOn,
    schemeId,
    proposes: (facts) => {
      const { status, grade, post } = gradeOf(facts, scheme, effectiveOn);
      if (status !== 'OK' || grade === null) return null;
      const from = decidedOn(facts, effectiveOn);
      const { outcome, direction } = compare(from, { status, grade, post });
      if (outcome !== RegradeOutcome.CHANGE) return null;
      const result = setBySomebody(grade, post);
      return { from, outcome, direction, result, nextStep: null, questions: [], inputsHash: hashOfDecisions(facts) };
    },
  });
  return batchId;
}

/** Prepares a re-grading as the job does, within a transaction that is open. */
export async function prepareBatch(em: EntityManager, { regionId, effectiveOn, document }: PastBatch): Promise<number> {
  const { id: schemeId, scheme } = await gradeSchemeVersions.neededOn(em, regionId, effectiveOn, 'effectiveOn');
  const kind = RegradeKind.REGRADE;
  const batchId = await regradeBatches.begin(em, { regionId, kind, effectiveOn, schemeId, document });
  await regradeBatches.compute(em, {
    batchId,
    regionId,
    effectiveOn,
    schemeId,
    proposes: (facts) => propose(facts, scheme, schemeId, effectiveOn),
  });
  return batchId;
}

/** Agrees to all that waits in a batch, by the paper it was prepared with. Nothing was changed since it was prepared. */
export async function agreeToAll(em: EntityManager, batchId: number): Promise<void> {
  await em.execute(
    `select regrade_agree(?, array(select i.id from regrade_item i where i.batch_id = ? and i.outcome = 'CHANGE'), null, null, null, null)`,
    [batchId, batchId],
  );
}
