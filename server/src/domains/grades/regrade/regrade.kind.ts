import type { EntityManager } from '@mikro-orm/postgresql';
import { InboxKind } from '../../../shared/inbox/inbox.ts';
import { covers, type Day } from '../../../shared/time/timeline.ts';
import { batchesOf, type ProposalKind, type SecondLooks } from '../../proposals/batches/index.ts';
import { employedOn } from '../../workers/index.ts';
import { FACTS_AT_A_TIME, readGradeFacts } from '../facts/read-grade-facts.ts';
import type { GradeFacts } from '../rule/grade-facts.ts';
import { gradeSchemeVersions } from '../scheme/grade-scheme.versions.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import { hashOfDecisions, hashOfInputs, type Proposal, propose } from './propose.rules.ts';
import { differs, type RuleAnswer } from './recheck.rules.ts';
import { RegradeKind } from './regrade.enums.ts';
import { REGRADE_ITEM } from './regrade-item-columns.ts';
import { type SaidGrade, saidOf, WITH_ROWS } from './said.rules.ts';

/** Grades as a kind of proposals (调级): what the slice of proposals is told of them. */
export const regrades: ProposalKind<GradeFacts, GradeScheme, Proposal, SaidGrade> = {
  prefix: 'regrade',
  subject: 'REGRADE_BATCH',
  documents: 'grade_scheme',
  refusals: {
    notFound: 'REGRADE_NOT_FOUND',
    itemNotFound: 'REGRADE_ITEM_NOT_FOUND',
    notOpen: 'REGRADE_NOT_OPEN',
    open: 'REGRADE_OPEN',
    reminded: 'REGRADE_REMINDED',
    noDecider: 'REGRADE_NO_DECIDER',
  },
  messages: {
    proposed: InboxKind.REGRADE_PROPOSED,
    reminded: InboxKind.REGRADE_REMINDED,
    decided: InboxKind.REGRADE_DECIDED,
  },
  decide: 'approvals:decide',
  chosenBy: { directions: 'i.direction = any(?::text[])', posts: 'i.post = any(?::text[])' },
  columns: REGRADE_ITEM,
  facts: { read: readGradeFacts, atATime: FACTS_AT_A_TIME, people: employedIn },
  versions: gradeSchemeVersions,
  propose,
  hashOf: hashOfInputs,
  setByPeople: {
    purposes: new Set([RegradeKind.OVERRIDE, RegradeKind.OPENING]),
    hashOf: hashOfDecisions,
    holdsOn: ({ employment }, on) => employment.some((stretch) => covers(stretch, on)),
  },
  said: {
    of: saidOf,
    kept: {
      fromId: `'GRADE_DECISION/' || i.from_decision_id`,
      outcome: 'i.outcome',
      direction: 'i.direction',
      status: 'i.status',
      missing: 'i.missing',
      grade: 'i.grade',
      uncappedGrade: 'i.uncapped_grade',
      post: 'i.post',
      steps: 'i.ladders',
      terms: 'i.terms',
      warnings: 'i.warnings',
      changes: 'i.changes',
    },
    withRows: WITH_ROWS,
  },
  making: {
    purpose: RegradeKind.REGRADE,
    job: 'REGRADE',
    title: (on) => `调级测算 ${on}`,
    operation: 'prepareRegrade',
    permission: 'grades:prepare',
    monthsAhead: 12,
  },
};

/** Batches of grades: how they are prepared, questioned and decided. */
export const regradeBatches = batchesOf(regrades);

/** A day on which the rule was asked for somebody's grade, and what it said. */
interface GradedDay extends RuleAnswer {
  readonly workerId: number;
  readonly on: Day;
}

/** Decided grades are looked at again when facts have changed (等级复查). */
const looks: SecondLooks<Proposal, GradedDay> = {
  reader: 'GRADES',
  purpose: RegradeKind.RECHECK,
  job: 'GRADE_RECHECK',
  operation: 'recheckGrades',
  permission: 'workers:read',
  days: (em, ids) =>
    em.execute<GradedDay[]>(
      `select worker_id as "workerId", effective_on::text as "on", grade, post, status from grade_days(?::int[])`,
      [`{${ids.join(',')}}`],
    ),
  differs,
  messages: {
    added: InboxKind.GRADES_RECHECKED,
    notLooked: InboxKind.GRADES_NOT_RECHECKED,
    holding: 'grades:prepare',
  },
};
export const recheckJob = regradeBatches.secondLookJob(looks);

/** Everybody whose file is held in the region and who is employed on the day, by name: so the items lie as lists show them. */
async function employedIn(em: EntityManager, regionId: number, day: Day): Promise<readonly number[]> {
  const rows = await em.execute<{ id: number }[]>(
    `select w.id from worker w
     where (w.region_id = ? or w.region_id in (select a.unit_id from region_attributes a
         where a.parent_id = ? and a.community_id is null and a.superseded_at is null and a.valid @> ?::date))
       and ${employedOn('w.id')}
     order by w.pinyin collate "C", w.id`,
    [regionId, regionId, day, day],
  );
  return rows.map(({ id }) => id);
}
