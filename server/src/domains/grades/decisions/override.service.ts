import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { idOf } from '../../../shared/ids.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { documentColumns } from '../../../shared/time/fact.entity.ts';
import { covers } from '../../../shared/time/timeline.ts';
import { MOST_CHARACTERS, neededLine } from '../../../shared/words/line.ts';
import { countProposals } from '../../proposals/index.ts';
import { Worker } from '../../workers/index.ts';
import { readGradeFacts } from '../facts/read-grade-facts.ts';
import { compare, decidedOn, hashOfDecisions, type Proposal } from '../regrade/propose.rules.ts';
import { RegradeKind, RegradeOutcome } from '../regrade/regrade.enums.ts';
import type { OverrideGradeInput } from '../regrade/regrade.inputs.ts';
import { regradeBatches } from '../regrade/regrade.kind.ts';
import type { GradeFacts } from '../rule/grade-facts.ts';
import { gradeOf } from '../rule/grade-of.ts';
import { gradeSchemeVersions } from '../scheme/grade-scheme.versions.ts';

/**
 * A grade by a paper (人工调整): a batch of one that somebody else decides.
 *
 * @throws WORKER_NOT_FOUND, VALUE_REQUIRED, VALUE_INVALID, FACT_OUTSIDE_EMPLOYMENT
 */
export async function overrideGrade(
  em: EntityManager,
  input: OverrideGradeInput,
  { today }: Pick<Context, 'today'>,
): Promise<WriteAnswer> {
  const { grade, effectiveOn } = input;
  regradeBatches.refuseFarAhead(effectiveOn, today);
  const id = idOf(input.workerId);
  const worker = id === null ? null : await em.findOne(Worker, id);
  if (!worker) throw new DomainError('WORKER_NOT_FOUND', { id: input.workerId }, 'workerId');
  const paper = documentColumns(input.document);
  neededLine(paper.documentNumber, 'document.number', MOST_CHARACTERS.name);
  const inForce = await gradeSchemeVersions.on(em, worker.regionId, effectiveOn);
  const { lowest, highest } = inForce?.scheme.grades ?? { lowest: 0, highest: 200 };
  if (grade < lowest || grade > highest) throw new DomainError('VALUE_INVALID', { min: lowest, max: highest }, 'grade');
  const facts = (await readGradeFacts(em, [worker.id])).get(worker.id) as GradeFacts;
  if (!facts.employment.some((stretch) => covers(stretch, effectiveOn)))
    throw new DomainError('FACT_OUTSIDE_EMPLOYMENT', { kind: 'EMPLOYMENT', on: effectiveOn }, 'effectiveOn');
  const ruled = inForce && gradeOf(facts, inForce.scheme, effectiveOn);
  const proposal = proposed(facts, input, ruled?.post ?? null);
  const schemeId = inForce?.id ?? null;
  const batchId = await regradeBatches.begin(em, {
    regionId: worker.regionId,
    kind: RegradeKind.OVERRIDE,
    effectiveOn,
    schemeId,
    document: input.document,
  });
  const items = [{ workerId: worker.id, proposal, schemeId }];
  await regradeBatches.store(em, { id: batchId, effectiveOn }, items);
  await regradeBatches.open(em, batchId, countProposals([proposal]));
  await regradeBatches.tellProposed(em, { batchId, regionId: worker.regionId, changes: 1 });
  return { id: batchId };
}

/** @throws VALUE_INVALID on `grade` where it is decided already */
function proposed(facts: GradeFacts, { grade, effectiveOn }: OverrideGradeInput, post: string | null): Proposal {
  const from = decidedOn(facts, effectiveOn);
  const kept = from?.post ?? post;
  const { outcome, direction } = compare(from, { status: 'OK', grade, post: kept });
  if (outcome !== RegradeOutcome.CHANGE) throw new DomainError('VALUE_INVALID', {}, 'grade');
  return {
    from,
    outcome,
    direction,
    result: setBySomebody(grade, kept),
    nextStep: null,
    questions: [],
    inputsHash: hashOfDecisions(facts),
  };
}

/** A grade that no rule computed: it has no terms. */
export const setBySomebody = (grade: number, post: string | null): Proposal['result'] => ({
  status: 'OK',
  missing: {},
  grade,
  uncappedGrade: grade,
  post,
  steps: [],
  terms: [],
  warnings: [],
});
