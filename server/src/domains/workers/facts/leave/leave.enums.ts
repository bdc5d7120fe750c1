import { declareEnum } from '../../../../shared/declared-enum.ts';

export const LeaveKind = declareEnum('LeaveKind', 'Kind of leave (假别).', {
  ANNUAL: 'Annual leave (年休假).',
  SICK: 'Sick leave (病假).',
  PERSONAL: 'Leave for private reasons (事假).',
  MATERNITY: 'Maternity leave (产假).',
  PATERNITY: 'Paternity or nursing leave (护理假、育儿假).',
  MARRIAGE: 'Marriage leave (婚假).',
  BEREAVEMENT: 'Bereavement leave (丧假).',
  WORK_INJURY: 'Leave after an injury at work (工伤假).',
  OTHER: 'Other (其他): another kind, given with the entry.',
});
export type LeaveKind = keyof typeof LeaveKind;
