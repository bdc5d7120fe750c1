import { registerEnumType } from 'type-graphql';

/** How somebody studied (学习形式). */
export enum StudyMode {
  FULL_TIME = 'FULL_TIME',
  PART_TIME = 'PART_TIME',
}
registerEnumType(StudyMode, {
  name: 'StudyMode',
  description: 'How somebody studied (学习形式).',
  valuesConfig: {
    FULL_TIME: { description: 'Full time (全日制).' },
    PART_TIME: {
      description:
        'Part time (非全日制): beside work, as by correspondence, in the evening, self-taught or at an open university.',
    },
  },
});
