import { GradeExplanationDocument } from '@jiceng/schema/grades.ts';
import { RegradeItemExplanationDocument } from '@jiceng/schema/regrade.ts';
import { request } from '../../providers/gql.ts';
import type { AskExplanation } from '../../shared/explanation/why.ts';

/** Of the grade of a worker. */
export const whyGrade = (workerId: string): string => `grade.${workerId}`;

export const explainGrade: AskExplanation = async ([workerId = ''], moment, signal) => {
  const { gradeOf, worker } = await request(GradeExplanationDocument, { workerId, ...moment }, signal);
  return gradeOf?.explanation && worker ? { subject: worker.name, explanation: gradeOf.explanation } : null;
};

/** Of a proposed grade, as it was computed. */
export const whyProposal = (itemId: string): string => `proposal.${itemId}`;

export const explainProposal: AskExplanation = async ([id = ''], _moment, signal) => {
  const { regradeItem } = await request(RegradeItemExplanationDocument, { id }, signal);
  const { explanation, worker } = regradeItem ?? {};
  return explanation && worker ? { subject: worker.name, explanation } : null;
};
