import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

/** What another scheme does to somebody's grade (升降). */
export enum GradeSimulationChange {
  GAIN = 'GAIN',
  LOSE = 'LOSE',
  SAME = 'SAME',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(GradeSimulationChange, {
  name: 'GradeSimulationChange',
  description: "What another scheme does to somebody's grade (升降).",
  valuesConfig: {
    GAIN: { description: 'Gains (升): a higher grade.' },
    LOSE: { description: 'Loses (降): a lower grade.' },
    SAME: { description: 'Unchanged (不变): the same grade.' },
    UNKNOWN: { description: 'Cannot be compared (无法比较): by one of the two it cannot be said.' },
  },
});

export const GradeSimulationChangeFilter = enumFilter(
  GradeSimulationChange,
  'GradeSimulationChangeFilter',
  'Condition on whether the grade is another (升降条件).',
);
