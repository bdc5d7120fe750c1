import {
  RegionExplanationDocument,
  type RegionFigure,
  WorkerCountExplanationDocument,
} from '@jiceng/schema/regions.ts';
import { request } from '../../../providers/gql.ts';
import type { AskExplanation } from '../../../shared/explanation/why.ts';

export const whyRegion = (id: string, figure: RegionFigure): string => `region.${id}.${figure}`;

export const explainRegion: AskExplanation = async ([id = '', figure = ''], moment, signal) => {
  const { region } = await request(
    RegionExplanationDocument,
    { id, figure: figure as RegionFigure, ...moment },
    signal,
  );
  return region && { subject: region.name, explanation: region.explain };
};

/** Of the count of workers in post; its key is `whyWorkers`. */
export const explainWorkers: AskExplanation = async ([id = ''], moment, signal) => {
  const { region } = await request(WorkerCountExplanationDocument, { id, ...moment }, signal);
  return region && { subject: region.name, explanation: region.explainWorkerCount };
};
