import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../../../shared/timeline.ts';
import type { BatchCounts } from '../../proposals/index.ts';
import type { GradeOutcome } from '../rule/grade-result.ts';
import type { Proposal } from './propose.rules.ts';

/** A proposal with whom it is about. */
export interface ItemOf {
  readonly workerId: number;
  readonly proposal: Proposal;
  readonly schemeId: number | null;
  /** Facts that raised it, `DUTY/17`; missing: none did. */
  readonly because?: readonly string[];
}

/** Enters what a batch proposes, and what is open about it, in one statement each whatever their number; keys of row rights are the files'. */
export async function storeItems(
  em: EntityManager,
  batchId: number,
  effectiveOn: Day,
  items: readonly ItemOf[],
): Promise<void> {
  if (!items.length) return;
  const rows = items.map(({ workerId, proposal, schemeId, because = [] }) => ({
    worker_id: workerId,
    from_decision_id: idIn(proposal.from?.id),
    from_grade: proposal.from?.grade ?? null,
    from_post: proposal.from?.post ?? null,
    grade: proposal.result.grade,
    uncapped_grade: proposal.result.uncappedGrade ?? proposal.result.grade,
    post: proposal.result.post,
    ladders: proposal.result.steps,
    outcome: proposal.outcome,
    direction: proposal.direction,
    status: proposal.result.status,
    missing: proposal.result.missing,
    terms: proposal.result.terms,
    next_step: proposal.nextStep,
    warnings: proposal.result.warnings,
    evidence: evidenceOf(proposal.result),
    changes: proposal.changes ?? [],
    because,
    inputs_hash: proposal.inputsHash,
    scheme_id: schemeId,
    questions: proposal.questions,
  }));
  await em.execute(
    `insert into regrade_item (batch_id, worker_id, region_id, community_id, effective_on, from_decision_id, from_grade, from_post, grade, uncapped_grade, post,
       ladders, outcome, direction, status, missing, terms, next_step, warnings, evidence, changes, because, inputs_hash, scheme_id, name_key)
     select ?, w.id, w.region_id, w.community_id, ?::date, r.from_decision_id, r.from_grade, r.from_post, r.grade, r.uncapped_grade, r.post, r.ladders, r.outcome,
       r.direction, r.status, r.missing, r.terms, r.next_step, r.warnings, r.evidence, r.changes, r.because, r.inputs_hash, r.scheme_id, w.pinyin
     from jsonb_to_recordset(?::jsonb) as r (worker_id int, from_decision_id bigint, from_grade int, from_post text, grade int, uncapped_grade int, post text,
       ladders jsonb, outcome text, direction text, status text, missing jsonb, terms jsonb, next_step jsonb, warnings jsonb, evidence text[], changes jsonb, because text[],
       inputs_hash text, scheme_id int) join worker w on w.id = r.worker_id`,
    [batchId, effectiveOn, JSON.stringify(rows)],
  );
  const asked = rows.flatMap(({ worker_id, questions }) => questions.map((kind) => ({ worker_id, kind })));
  if (!asked.length) return;
  await em.execute(
    `insert into regrade_question (item_id, worker_id, region_id, community_id, kind)
     select i.id, i.worker_id, i.region_id, i.community_id, q.kind
     from jsonb_to_recordset(?::jsonb) as q (worker_id int, kind text) join regrade_item i on i.batch_id = ? and i.worker_id = q.worker_id
       and i.decision is null`,
    [JSON.stringify(asked), batchId],
  );
}

/** `GRADE_DECISION/17` is row 17 of its table. */
const idIn = (evidence: string | undefined): string | null => evidence?.split('/')[1] ?? null;

/** Rows of the file that counted, each once. */
export const evidenceOf = ({ terms }: GradeOutcome): readonly string[] => [
  ...new Set(terms.filter(({ counted }) => counted).flatMap(({ evidence }) => evidence)),
];

/** The batch is open: its proposals can be decided. Where it proposes no change there is nothing to wait for. */
export async function openBatch(em: EntityManager, batchId: number, counts: BatchCounts): Promise<void> {
  await em.execute(
    `update regrade_batch set status = ?, known_on = now(), people = ?, changes = ?, same = ?, blocked = ?, version = version + 1
     where id = ? and status = 'PREPARING'`,
    [counts.changes ? 'OPEN' : 'CLOSED', counts.people, counts.changes, counts.same, counts.blocked, batchId],
  );
}
