import { registerEnumType } from 'type-graphql';

/** Kind of leave (假别). */
export enum LeaveKind {
  ANNUAL = 'ANNUAL',
  SICK = 'SICK',
  PERSONAL = 'PERSONAL',
  MATERNITY = 'MATERNITY',
  PATERNITY = 'PATERNITY',
  MARRIAGE = 'MARRIAGE',
  BEREAVEMENT = 'BEREAVEMENT',
  WORK_INJURY = 'WORK_INJURY',
  OTHER = 'OTHER',
}
registerEnumType(LeaveKind, {
  name: 'LeaveKind',
  description: 'Kind of leave (假别).',
  valuesConfig: {
    ANNUAL: { description: 'Annual leave (年休假).' },
    SICK: { description: 'Sick leave (病假).' },
    PERSONAL: { description: 'Leave for private reasons (事假).' },
    MATERNITY: { description: 'Maternity leave (产假).' },
    PATERNITY: { description: 'Paternity or nursing leave (护理假、育儿假).' },
    MARRIAGE: { description: 'Marriage leave (婚假).' },
    BEREAVEMENT: { description: 'Bereavement leave (丧假).' },
    WORK_INJURY: { description: 'Leave after an injury at work (工伤假).' },
    OTHER: { description: 'Other (其他): another kind, given with the entry.' },
  },
});
