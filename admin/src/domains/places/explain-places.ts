import { HeadcountExplanationDocument, StaffingExplanationDocument } from '@jiceng/schema/headcounts.ts';
import { request } from '../../providers/gql.ts';
import type { AskExplanation } from '../../shared/explanation/why.ts';

/** Of how many people use the places of a quota. */
export const whyHeadcount = (id: string): string => `headcount.${id}`;

export const explainHeadcount: AskExplanation = async ([id = ''], moment, signal) => {
  const { headcount } = await request(HeadcountExplanationDocument, { id, ...moment }, signal);
  return headcount && { subject: headcount.region.name, explanation: headcount.explanation };
};

/** Of how many people a community needs. */
export const whyStaffing = (id: string): string => `staffing.${id}`;

export const explainStaffing: AskExplanation = async ([id = ''], moment, signal) => {
  const { staffing } = await request(StaffingExplanationDocument, { id, ...moment }, signal);
  return staffing && { subject: staffing.region.name, explanation: staffing.explanation };
};
