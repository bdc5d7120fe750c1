import { IndicatorExplanationDocument } from '@jiceng/schema/indicators.ts';
import { request } from '../../../providers/gql.ts';
import type { AskExplanation } from '../../../shared/explanation/why.ts';
import { isDay } from '../../../shared/time/day.ts';

/** The day is only there where it is not the day of the page. */
export const whyIndicator = (code: string, regionCode: string, asOf?: string): string =>
  ['indicator', code, regionCode, ...(asOf ? [asOf] : [])].join('.');

export const explainIndicator: AskExplanation = async ([code = '', regionCode = '', day], moment, signal) => {
  const { indicator } = await request(
    IndicatorExplanationDocument,
    { code, regionCode, ...moment, ...(isDay(day) ? { asOf: day } : {}) },
    signal,
  );
  return indicator && { subject: indicator.region.name, explanation: indicator.explanation };
};
