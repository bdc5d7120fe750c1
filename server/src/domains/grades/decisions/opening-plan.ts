import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type {
  ImportAsker,
  ImportDocument,
  ImportProblem,
  ImportRow,
  ImportVerdict,
} from '../../../shared/imports/import-kind.ts';
import { paperCited } from '../../../shared/imports/import-paper.ts';
import { refusedRow } from '../../../shared/imports/import-problems.ts';
import { covers, type Day } from '../../../shared/time/timeline.ts';
import { findWorkers, type KnownWorker, PlaceBook } from '../../workers/index.ts';
import { FACTS_AT_A_TIME, readGradeFacts } from '../facts/read-grade-facts.ts';
import { compare, decidedOn, hashOfDecisions, type Proposal } from '../regrade/propose.rules.ts';
import { RegradeOutcome } from '../regrade/regrade.enums.ts';
import type { GradeFacts } from '../rule/grade-facts.ts';
import { gradeSchemeVersions, type SchemeInForce } from '../scheme/grade-scheme.versions.ts';
import { setBySomebody } from './override.service.ts';

/** A grade a row enters. */
export interface OpeningGrade {
  readonly row: number;
  readonly worker: KnownWorker;
  readonly on: Day;
  readonly schemeId: number | null;
  readonly proposal: Proposal;
  /** That of its row, else of the whole file; null: neither is named, as at a check. */
  readonly paper: ImportDocument | null;
}

export interface OpeningPlan {
  readonly problems: readonly ImportProblem[];
  readonly verdicts: ReadonlyMap<number, ImportVerdict>;
  readonly grades: readonly OpeningGrade[];
}

/** Decides all rows: whose grade, whether the scheme of the day has it, and what it changes. */
export async function planOpening(
  em: EntityManager,
  rows: readonly ImportRow[],
  asker: ImportAsker,
): Promise<OpeningPlan> {
  const { workers, problems: unknown } = await findWorkers(em, rows, await PlaceBook.read(em), asker);
  const facts = await factsOf(em, [...new Set([...workers.values()].map(({ id }) => id))]);
  const schemes = new Map<string, SchemeInForce | null>();
  const problems: ImportProblem[] = [...unknown];
  const verdicts = new Map<number, ImportVerdict>();
  const grades: OpeningGrade[] = [];
  const said = new Map<string, number>();
  for (const row of rows) {
    const worker = workers.get(row.number);
    const mine = worker && facts.get(worker.id);
    if (!worker || !mine || row.unread.size) continue;
    const on = row.values.from as Day;
    const key = `${worker.regionId} ${on}`;
    if (!schemes.has(key)) schemes.set(key, await gradeSchemeVersions.on(em, worker.regionId, on));
    try {
      refuseRepeated(said, `${worker.id} ${on}`, row.number);
      const inForce = schemes.get(key) ?? null;
      const paper = paperOf(row, asker);
      const proposal = proposed(row, mine, inForce, asker.today);
      verdicts.set(row.number, verdictOf(proposal));
      if (proposal.outcome === RegradeOutcome.CHANGE)
        grades.push({ row: row.number, worker, on, schemeId: inForce?.id ?? null, proposal, paper });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push(refusedRow(error, { row: row.number, column: error.field ?? null }));
    }
  }
  return { problems, verdicts, grades };
}

async function factsOf(em: EntityManager, ids: readonly number[]): Promise<ReadonlyMap<number, GradeFacts>> {
  const all = new Map<number, GradeFacts>();
  for (let done = 0; done < ids.length; done += FACTS_AT_A_TIME)
    for (const [id, facts] of await readGradeFacts(em, ids.slice(done, done + FACTS_AT_A_TIME))) all.set(id, facts);
  return all;
}

function refuseRepeated(said: Map<string, number>, key: string, row: number): void {
  const first = said.get(key);
  if (first !== undefined) throw new DomainError('VALUE_INVALID', { reason: 'ROW_REPEATED', row: first });
  said.set(key, row);
}

/** @throws VALUE_REQUIRED on `documentTitle` for a number or a day of no paper, on `documentNumber` for a paper of its own without one */
function paperOf({ values }: ImportRow, asker: ImportAsker): ImportDocument | null {
  const paper = paperCited(values, asker);
  if (values.documentTitle != null && paper?.number === undefined)
    throw new DomainError('VALUE_REQUIRED', {}, 'documentNumber');
  return paper;
}

/** @throws VALUE_INVALID, FACT_OUTSIDE_EMPLOYMENT with the column as field */
function proposed({ values }: ImportRow, facts: GradeFacts, inForce: SchemeInForce | null, today: Day): Proposal {
  const {
    from: on,
    grade,
    post: named,
  } = values as { readonly from: Day; readonly grade: number; readonly post: string | null };
  if (on > today) throw new DomainError('VALUE_INVALID', { max: today }, 'from');
  if (!facts.employment.some((stretch) => covers(stretch, on)))
    throw new DomainError('FACT_OUTSIDE_EMPLOYMENT', { on }, 'from');
  const { lowest, highest } = inForce?.scheme.grades ?? { lowest: 0, highest: 200 };
  if (grade < lowest || grade > highest) throw new DomainError('VALUE_INVALID', {}, 'grade');
  const post = named === null ? null : postNamed(named, inForce);
  const from = decidedOn(facts, on);
  const { outcome, direction } = compare(from, { status: 'OK', grade, post });
  const result = setBySomebody(grade, post);
  return { from, outcome, direction, result, nextStep: null, questions: [], inputsHash: hashOfDecisions(facts) };
}

/** Code of a post by its code or its Chinese name. @throws VALUE_INVALID on `post` */
function postNamed(named: string, inForce: SchemeInForce | null): string {
  const post = inForce?.scheme.posts.find(({ code, name }) => code === named || name.zh === named);
  if (!post) throw new DomainError('VALUE_INVALID', {}, 'post');
  return post.code;
}

const verdictOf = ({ outcome, from }: Proposal): ImportVerdict => {
  if (outcome !== RegradeOutcome.CHANGE) return 'SAME';
  return from === null ? 'NEW' : 'CHANGED';
};
