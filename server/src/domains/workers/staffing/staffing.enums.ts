import { registerEnumType } from 'type-graphql';

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
    SHORT: { description: 'Fewer in post than it needs (缺员).' },
    MET: { description: 'As many as it needs and no more than it may have (符合标准).' },
    OVER: { description: 'More in post than it may have (超配).' },
    NO_FORMULA: { description: 'No formula holds that day (未选定配备标准).' },
    NO_BASE: { description: 'A figure the formula counts by is missing or too old (缺少可用的基础数据).' },
    NOT_APPLICABLE: { description: "A village, or only in the statistics' list (不适用)." },
  },
});
