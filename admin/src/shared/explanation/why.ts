import { CohortExplanationDocument } from '@jiceng/schema/cohorts.ts';
import { CommunityExplanationDocument, type CommunityFigure } from '@jiceng/schema/communities.ts';
import { GradeExplanationDocument } from '@jiceng/schema/grades.ts';
import { HeadcountExplanationDocument, StaffingExplanationDocument } from '@jiceng/schema/headcounts.ts';
import { type ExplanationPartsFragment, IndicatorExplanationDocument } from '@jiceng/schema/indicators.ts';
import {
  RegionExplanationDocument,
  type RegionFigure,
  WorkerCountExplanationDocument,
} from '@jiceng/schema/regions.ts';
import { RegradeItemExplanationDocument } from '@jiceng/schema/regrade.ts';
import { request } from '../../providers/gql.ts';
import { isDay } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';

export type Explanation = ExplanationPartsFragment;
export type ExplanationNode = Explanation['nodes'][number];

/** What the drawer shows: the explanation and what it is about. */
export interface ExplanationWithSubject {
  readonly subject: string;
  readonly explanation: Explanation;
}

/**
 * Keys of explanations (`?why=`), so that an opened one has an address. The parts are joined by a full stop; the day is only there where it
 * is not the day of the page.
 */
export const whyCommunity = (id: string, figure: CommunityFigure): string => `community.${id}.${figure}`;
export const whyRegion = (id: string, figure: RegionFigure): string => `region.${id}.${figure}`;
/** Of the count of workers in post; a community is a region too. */
export const whyWorkers = (id: string): string => `workers.${id}`;
/** Of how many people use the places of a quota. */
export const whyHeadcount = (id: string): string => `headcount.${id}`;
/** Of how many people a community needs. */
export const whyStaffing = (id: string): string => `staffing.${id}`;
/** Of the grade of a worker. */
export const whyGrade = (workerId: string): string => `grade.${workerId}`;
/** Of a proposed grade, as it was computed. */
export const whyProposal = (itemId: string): string => `proposal.${itemId}`;
/** Of a recruitment cohort, of the whole scope or of one region's people; its id may hold a full stop. */
export const whyCohort = (id: string, regionId?: string): string => `cohort.${regionId ?? ''}.${id}`;
export const whyIndicator = (code: string, regionCode: string, asOf?: string): string =>
  ['indicator', code, regionCode, ...(asOf ? [asOf] : [])].join('.');

type Ask = (parts: readonly string[], moment: Moment, signal: AbortSignal) => Promise<ExplanationWithSubject | null>;

const ASKS: Readonly<Record<string, Ask>> = {
  async community([id = '', figure = ''], moment, signal) {
    const { community } = await request(
      CommunityExplanationDocument,
      { id, figure: figure as CommunityFigure, ...moment },
      signal,
    );
    return community && { subject: community.name, explanation: community.explain };
  },
  async region([id = '', figure = ''], moment, signal) {
    const { region } = await request(
      RegionExplanationDocument,
      { id, figure: figure as RegionFigure, ...moment },
      signal,
    );
    return region && { subject: region.name, explanation: region.explain };
  },
  async workers([id = ''], moment, signal) {
    const { region } = await request(WorkerCountExplanationDocument, { id, ...moment }, signal);
    return region && { subject: region.name, explanation: region.explainWorkerCount };
  },
  async headcount([id = ''], moment, signal) {
    const { headcount } = await request(HeadcountExplanationDocument, { id, ...moment }, signal);
    return headcount && { subject: headcount.region.name, explanation: headcount.explanation };
  },
  async staffing([id = ''], moment, signal) {
    const { staffing } = await request(StaffingExplanationDocument, { id, ...moment }, signal);
    return staffing && { subject: staffing.region.name, explanation: staffing.explanation };
  },
  async grade([workerId = ''], moment, signal) {
    const { gradeOf, worker } = await request(GradeExplanationDocument, { workerId, ...moment }, signal);
    return gradeOf?.explanation && worker ? { subject: worker.name, explanation: gradeOf.explanation } : null;
  },
  async proposal([id = ''], _moment, signal) {
    const { regradeItem } = await request(RegradeItemExplanationDocument, { id }, signal);
    const { explanation, worker } = regradeItem ?? {};
    return explanation && worker ? { subject: worker.name, explanation } : null;
  },
  async cohort([regionId = '', ...id], moment, signal) {
    const of = { id: id.join('.'), regionId: regionId || undefined };
    const { cohort } = await request(CohortExplanationDocument, { ...of, ...moment }, signal);
    return cohort && { subject: cohort.id.slice(cohort.id.indexOf(':') + 1), explanation: cohort.explanation };
  },
  async indicator([code = '', regionCode = '', day], moment, signal) {
    const { indicator } = await request(
      IndicatorExplanationDocument,
      { code, regionCode, ...moment, ...(isDay(day) ? { asOf: day } : {}) },
      signal,
    );
    return indicator && { subject: indicator.region.name, explanation: indicator.explanation };
  },
};

/** Null: there is no such figure, or it lies outside the scope. */
export async function fetchExplanation(
  why: string,
  moment: Moment,
  signal: AbortSignal,
): Promise<ExplanationWithSubject | null> {
  const [kind = '', ...parts] = why.split('.');
  return (await ASKS[kind]?.(parts, moment, signal)) ?? null;
}
