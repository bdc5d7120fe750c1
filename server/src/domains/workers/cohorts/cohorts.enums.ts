import { declareEnum } from '../../../shared/declared-enum.ts';

export const CohortBy = declareEnum('CohortBy', 'By what people who were hired are put together (批次口径).', {
  BATCH: 'Batch of recruitment (招录批次).',
  KIND: 'Way of recruitment (招录方式): how they came.',
  YEAR: 'Year hired (入职年份): year of their first day.',
  GRADUATE_COHORT: 'Graduation class (毕业届别): class of college graduates.',
});
export type CohortBy = keyof typeof CohortBy;
