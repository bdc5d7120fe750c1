import { registerEnumType } from 'type-graphql';

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
    GAIN: { description: 'A higher grade (升).' },
    LOSE: { description: 'A lower grade (降).' },
    SAME: { description: 'The same grade (不变).' },
    UNKNOWN: { description: 'By one of the two it cannot be said (无法比较).' },
  },
});
