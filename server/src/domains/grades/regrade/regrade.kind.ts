import { covers } from '../../../shared/timeline.ts';
import type { ProposalKind } from '../../proposals/batches/index.ts';
import { FACTS_AT_A_TIME, readGradeFacts } from '../facts/read-grade-facts.ts';
import type { GradeFacts } from '../rule/grade-facts.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import { hashOfDecisions, hashOfInputs, type Proposal, propose } from './propose.rules.ts';
import { RegradeKind } from './regrade.enums.ts';
import { type SaidGrade, saidOf, WITH_ROWS } from './said.rules.ts';
import { evidenceOf } from './store-items.ts';

/** Grades as a kind of proposals (调级): what the slice of proposals is told of them. */
export const regrades: ProposalKind<GradeFacts, GradeScheme, Proposal, SaidGrade> = {
  prefix: 'regrade',
  documents: 'grade_scheme',
  facts: { read: readGradeFacts, atATime: FACTS_AT_A_TIME },
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
    refreshed: ({ inputsHash, result }) => ({
      inputs_hash: inputsHash,
      terms: result.terms,
      warnings: result.warnings,
      evidence: evidenceOf(result),
    }),
  },
};
