import type { CommunityFigure } from '@jiceng/schema/communities.ts';
import type { ExplanationPartsFragment } from '@jiceng/schema/indicators.ts';
import type { Moment } from '../time/moment.ts';

export type Explanation = ExplanationPartsFragment;
export type ExplanationNode = Explanation['nodes'][number];
/** Kind of record that a line of an explanation stands for. */
export type ExplainedRecord = NonNullable<ExplanationNode['ref']>['type'];

/** What the drawer shows: the explanation and what it is about. */
export interface ExplanationWithSubject {
  readonly subject: string;
  readonly explanation: Explanation;
}

/**
 * Asks for an explanation by its key without the kind it begins with.
 *
 * @returns null: there is no such figure, or it lies outside the scope
 */
export type AskExplanation = (
  parts: readonly string[],
  moment: Moment,
  signal: AbortSignal,
) => Promise<ExplanationWithSubject | null>;

/**
 * Keys of explanations (`?why=`), so that an opened one has an address: the kind, by which a slice answers (`ConsoleSlice.explanations`), and
 * what it is asked with, joined by full stops. Lines of other explanations lead to these two (sections.ts), so they stand here.
 */
export const whyCommunity = (id: string, figure: CommunityFigure): string => `community.${id}.${figure}`;
/** Of the count of workers in post; a community is a region too. */
export const whyWorkers = (id: string): string => `workers.${id}`;
