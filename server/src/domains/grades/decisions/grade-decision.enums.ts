import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

/** How a decided grade came about (定级类别). */
export enum GradeDecisionKind {
  FIRST_PLACEMENT = 'FIRST_PLACEMENT',
  REGRADE = 'REGRADE',
  OVERRIDE = 'OVERRIDE',
  OPENING = 'OPENING',
}
registerEnumType(GradeDecisionKind, {
  name: 'GradeDecisionKind',
  description: 'How a decided grade came about (定级类别).',
  valuesConfig: {
    FIRST_PLACEMENT: { description: 'First placement (首次定级、套改): by the scheme.' },
    REGRADE: { description: 'Re-grading (调级): by the scheme.' },
    OVERRIDE: { description: 'Set by hand (人工调整): set by a paper, whatever the scheme says.' },
    OPENING: { description: 'Opening grade (期初等级): decided before this system.' },
  },
});
export const GradeDecisionKindFilter = enumFilter(
  GradeDecisionKind,
  'GradeDecisionKindFilter',
  'Condition on how a grade came about (定级类别条件).',
);
