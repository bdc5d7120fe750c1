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
    KIND: { description: 'How they came (招录方式).' },
    YEAR: { description: 'Year of their first day (入职年份).' },
    GRADUATE_COHORT: { description: 'Class of college graduates (毕业届别).' },
  },
});
