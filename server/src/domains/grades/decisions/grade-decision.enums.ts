import { registerEnumType } from 'type-graphql';

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
    FIRST_PLACEMENT: { description: 'First placement by the scheme (首次定级、套改).' },
    REGRADE: { description: 'Re-grading by the scheme (调级).' },
    OVERRIDE: { description: 'Set by a paper, whatever the scheme says (人工调整).' },
    OPENING: { description: 'Decided before this system (期初等级).' },
  },
});
