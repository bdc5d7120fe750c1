import { declareEnum } from '../../../shared/declared-enum.ts';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

export const StaffingStatus = declareEnum(
  'StaffingStatus',
  'How a community stands to its staffing standard (配备状态).',
  {
    SHORT: 'Short (缺员): fewer in post than it needs.',
    MET: 'As it should be (符合标准): as many as it needs and no more than it may have.',
    OVER: 'Over (超配): more in post than it may have.',
    NO_FORMULA: 'No formula chosen (未选定配备标准): no formula holds that day.',
    NO_BASE: 'Figure missing (缺少基础数据): a figure the formula counts by is missing or too old.',
    NOT_APPLICABLE: "Not measured (不适用): a village, or only in the statistics' list.",
  },
);
export type StaffingStatus = keyof typeof StaffingStatus;

export const StaffingStatusFilter = enumFilter(
  StaffingStatus,
  'StaffingStatusFilter',
  'Condition on the staffing (配备状态条件).',
);
