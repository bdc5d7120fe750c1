import { registerEnumType } from 'type-graphql';

/** By what people who were hired are put together (批次口径). */
export enum CohortBy {
  BATCH = 'BATCH',
  KIND = 'KIND',
  YEAR = 'YEAR',
  GRADUATE_COHORT = 'GRADUATE_COHORT',
}
registerEnumType(CohortBy, {
  name: 'CohortBy',
  description: 'By what people who were hired are put together (批次口径).',
  valuesConfig: {
    BATCH: { description: 'Batch of recruitment (招录批次).' },
    KIND: { description: 'Way of recruitment (招录方式): how they came.' },
    YEAR: { description: 'Year hired (入职年份): year of their first day.' },
    GRADUATE_COHORT: { description: 'Graduation class (毕业届别): class of college graduates.' },
  },
});
