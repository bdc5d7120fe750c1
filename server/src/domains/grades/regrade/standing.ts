import type { EntityManager } from '@mikro-orm/postgresql';
import { breather } from '../../../shared/breathe.ts';
import { covers, type Day } from '../../../shared/timeline.ts';
import { FACTS_AT_A_TIME, readGradeFacts } from '../facts/read-grade-facts.ts';
import type { GradeFacts } from '../rule/grade-facts.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import { overtaken } from './overtaken.ts';
import { hashOfDecisions, hashOfInputs, type Proposal, propose } from './propose.rules.ts';
import { RegradeKind } from './regrade.enums.ts';
import { type KeptProposal, saysTheSame } from './stands.rules.ts';
import { evidenceOf } from './store-items.ts';

/** A proposal that waits, its file locked. */
export interface Waiting {
  readonly id: string;
  readonly workerId: number;
  readonly schemeId: number | null;
  readonly effectiveOn: Day;
  readonly inputsHash: string;
}

/** Waiting proposals by whether they can be decided. */
export interface Standing {
  /** They say of the facts of now what they said. */
  readonly stands: readonly Waiting[];
  /** They would say something else, or nothing. */
  readonly stale: readonly Waiting[];
}

interface WithFacts {
  readonly item: Waiting;
  /** Undefined: the file is not in sight. */
  readonly facts: GradeFacts | undefined;
}

/**
 * Tells which of the waiting proposals still stand. Where the facts are others than those it was computed from, the rule is asked once more: one that says
 * the same is told of the rows of now and stands; one by a scheme that another took the place of does not. What a person set, by a workbook or a paper,
 * starts from the decided grade alone, and needs him employed on its day. The files are locked, so that nothing changes between this and the decision.
 */
export async function standing(
  em: EntityManager,
  batchId: number,
  waiting: readonly Waiting[],
  kind: RegradeKind,
): Promise<Standing> {
  const isSet = kind === RegradeKind.OVERRIDE || kind === RegradeKind.OPENING;
  const passed = isSet
    ? new Set<string>()
    : await overtaken(
        em,
        waiting.map(({ id }) => id),
      );
  const stale = waiting.filter(({ id }) => passed.has(id));
  const asked = waiting.filter(({ id }) => !passed.has(id));
  for (let done = 0; done < asked.length; done += FACTS_AT_A_TIME) {
    const some = asked.slice(done, done + FACTS_AT_A_TIME);
    const ids = some.map(({ workerId }) => workerId);
    const facts = await readGradeFacts(em, ids);
    const changed = some
      .map((item) => ({ item, facts: facts.get(item.workerId) }))
      .filter((each) => !isOfFacts(each, isSet));
    stale.push(...(isSet ? changed.map(({ item }) => item) : await sayingOtherwise(em, batchId, changed)));
  }
  const gone = new Set(stale);
  return { stands: waiting.filter((item) => !gone.has(item)), stale };
}

/** Its facts are those it was computed from. */
function isOfFacts({ item, facts }: WithFacts, isSet: boolean): boolean {
  if (!facts) return false;
  if (isSet && !facts.employment.some((stretch) => covers(stretch, item.effectiveOn))) return false;
  const hash = isSet ? hashOfDecisions(facts) : hashOfInputs(facts, item.schemeId, item.effectiveOn);
  return hash === item.inputsHash;
}

/** Asks the rule once more about proposals whose facts are others; those that say the same are told of the rows of now. */
async function sayingOtherwise(
  em: EntityManager,
  batchId: number,
  changed: readonly WithFacts[],
): Promise<readonly Waiting[]> {
  if (!changed.length) return [];
  const kept = await keptProposals(em, changed);
  const schemes = await schemesOf(em, changed);
  const breathe = breather();
  const stale: Waiting[] = [];
  const same: { readonly item: Waiting; readonly now: Proposal }[] = [];
  for (const { item, facts } of changed) {
    const scheme = item.schemeId === null ? undefined : schemes.get(item.schemeId);
    const before = kept.get(item.id);
    const now = facts && scheme && item.schemeId !== null && propose(facts, scheme, item.schemeId, item.effectiveOn);
    if (now && before && saysTheSame(before, now)) same.push({ item, now });
    else stale.push(item);
    await breathe();
  }
  await refresh(em, batchId, same);
  return stale;
}

async function keptProposals(
  em: EntityManager,
  changed: readonly WithFacts[],
): Promise<ReadonlyMap<string, KeptProposal>> {
  const rows = await em.execute<(KeptProposal & { readonly id: string })[]>(
    `select i.id::text as id, 'GRADE_DECISION/' || i.from_decision_id as "fromId", i.outcome, i.direction, i.status, i.missing, i.grade,
       i.uncapped_grade as "uncappedGrade", i.post, i.ladders as steps, i.terms, i.warnings, i.changes,
       array(select q.kind from regrade_question q where q.item_id = i.id and q.kind <> 'ASKED') as questions
     from regrade_item i where i.id = any(?::bigint[])`,
    [`{${changed.map(({ item }) => item.id).join(',')}}`],
  );
  return new Map(rows.map(({ id, ...proposal }) => [id, proposal]));
}

async function schemesOf(em: EntityManager, changed: readonly WithFacts[]): Promise<ReadonlyMap<number, GradeScheme>> {
  const ids = new Set(changed.flatMap(({ item }) => item.schemeId ?? []));
  const rows = await em.execute<{ id: number; document: GradeScheme }[]>(
    'select id, document from grade_scheme where id = any(?::int[])',
    [`{${[...ids].join(',')}}`],
  );
  return new Map(rows.map(({ id, document }) => [id, document]));
}

/** The database takes nothing that says something else, and nothing from who prepared them. */
async function refresh(
  em: EntityManager,
  batchId: number,
  same: readonly { readonly item: Waiting; readonly now: Proposal }[],
): Promise<void> {
  if (!same.length) return;
  const rows = same.map(({ item, now: { inputsHash, result } }) => ({
    id: item.id,
    inputs_hash: inputsHash,
    terms: result.terms,
    warnings: result.warnings,
    evidence: evidenceOf(result),
  }));
  await em.execute('select regrade_refresh(?, ?::jsonb)', [batchId, JSON.stringify(rows)]);
}
