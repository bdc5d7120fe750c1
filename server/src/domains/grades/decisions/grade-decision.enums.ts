import { declareEnum } from '../../../shared/declared-enum.ts';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

export const GradeDecisionKind = declareEnum('GradeDecisionKind', 'How a decided grade came about (定级类别).', {
  FIRST_PLACEMENT: 'First placement (首次定级、套改): by the scheme.',
  REGRADE: 'Re-grading (调级): by the scheme.',
  OVERRIDE: 'Set by hand (人工调整): set by a paper, whatever the scheme says.',
  OPENING: 'Opening grade (期初等级): decided before this system.',
});
export type GradeDecisionKind = keyof typeof GradeDecisionKind;
export const GradeDecisionKindFilter = enumFilter(
  GradeDecisionKind,
  'GradeDecisionKindFilter',
  'Condition on how a grade came about (定级类别条件).',
);
