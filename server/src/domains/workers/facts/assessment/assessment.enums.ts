import { declareEnum } from '../../../../shared/declared-enum.ts';

export const AssessmentResult = declareEnum('AssessmentResult', "Result of a year's assessment (年度考核结果).", {
  EXCELLENT: 'Excellent (优秀).',
  COMPETENT: 'Competent (合格).',
  BASIC: 'Basically competent (基本合格).',
  FAILED: 'Not competent (不合格).',
  NOT_GRADED: 'Without a grade (不定等次): took part without a grade, as in a first half year.',
});
export type AssessmentResult = keyof typeof AssessmentResult;
