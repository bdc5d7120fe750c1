import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

/** How a community stands to its staffing standard (配备状态). */
export enum StaffingStatus {
  SHORT = 'SHORT',
  MET = 'MET',
  OVER = 'OVER',
  NO_FORMULA = 'NO_FORMULA',
  NO_BASE = 'NO_BASE',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
}
registerEnumType(StaffingStatus, {
  name: 'StaffingStatus',
  description: 'How a community stands to its staffing standard (配备状态).',
  valuesConfig: {
    SHORT: { description: 'Short (缺员): fewer in post than it needs.' },
    MET: { description: 'As it should be (符合标准): as many as it needs and no more than it may have.' },
    OVER: { description: 'Over (超配): more in post than it may have.' },
    NO_FORMULA: { description: 'No formula chosen (未选定配备标准): no formula holds that day.' },
    NO_BASE: { description: 'Figure missing (缺少基础数据): a figure the formula counts by is missing or too old.' },
    NOT_APPLICABLE: { description: "Not measured (不适用): a village, or only in the statistics' list." },
  },
});

export const StaffingStatusFilter = enumFilter(
  StaffingStatus,
  'StaffingStatusFilter',
  'Condition on the staffing (配备状态条件).',
);
