import { declareEnum } from '../../../shared/declared-enum.ts';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

export const GradeSimulationChange = declareEnum(
  'GradeSimulationChange',
  "What another scheme does to somebody's grade (升降).",
  {
    GAIN: 'Gains (升): a higher grade.',
    LOSE: 'Loses (降): a lower grade.',
    SAME: 'Unchanged (不变): the same grade.',
    UNKNOWN: 'Cannot be compared (无法比较): by one of the two it cannot be said.',
  },
);
export type GradeSimulationChange = keyof typeof GradeSimulationChange;

export const GradeSimulationChangeFilter = enumFilter(
  GradeSimulationChange,
  'GradeSimulationChangeFilter',
  'Condition on whether the grade is another (升降条件).',
);
