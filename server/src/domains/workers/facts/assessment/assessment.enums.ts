import { registerEnumType } from 'type-graphql';

/** Result of a year's assessment (年度考核结果). */
export enum AssessmentResult {
  EXCELLENT = 'EXCELLENT',
  COMPETENT = 'COMPETENT',
  BASIC = 'BASIC',
  FAILED = 'FAILED',
  NOT_GRADED = 'NOT_GRADED',
}
registerEnumType(AssessmentResult, {
  name: 'AssessmentResult',
  description: "Result of a year's assessment (年度考核结果).",
  valuesConfig: {
    EXCELLENT: { description: 'Excellent (优秀).' },
    COMPETENT: { description: 'Competent (合格).' },
    BASIC: { description: 'Basically competent (基本合格).' },
    FAILED: { description: 'Not competent (不合格).' },
    NOT_GRADED: { description: 'Without a grade (不定等次): took part without a grade, as in a first half year.' },
  },
});
