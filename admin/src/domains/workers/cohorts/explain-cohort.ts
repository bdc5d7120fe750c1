import { CohortExplanationDocument } from '@jiceng/schema/cohorts.ts';
import { request } from '../../../providers/gql.ts';
import type { AskExplanation } from '../../../shared/explanation/why.ts';

/** Of a recruitment cohort, of the whole scope or of one region's people; its id may hold a full stop. */
export const whyCohort = (id: string, regionId?: string): string => `cohort.${regionId ?? ''}.${id}`;

export const explainCohort: AskExplanation = async ([regionId = '', ...id], moment, signal) => {
  const of = { id: id.join('.'), regionId: regionId || undefined };
  const { cohort } = await request(CohortExplanationDocument, { ...of, ...moment }, signal);
  return cohort && { subject: cohort.id.slice(cohort.id.indexOf(':') + 1), explanation: cohort.explanation };
};
