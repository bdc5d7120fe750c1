import { declareEnum } from '../../../shared/declared-enum.ts';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

export const RegionEventKind = declareEnum('RegionEventKind', 'What happens to units (区划变更类别).', {
  CREATE: 'Set up (设立): a unit is set up.',
  RENAME: 'Rename (更名): a unit gets another name.',
  RECODE: 'Change code (变更代码): a unit gets another code.',
  MERGE: 'Merge (合并): units become one, a new one or one of them.',
  SPLIT: 'Split (拆分): a unit becomes several.',
  TRANSFER: 'Transfer (划转): a unit goes to another street, town or park.',
  RECLASSIFY: 'Reclassify (变更类别): kind, facility class or a mark changes.',
  ABOLISH: 'Abolish (撤销): a unit ends.',
});
export type RegionEventKind = keyof typeof RegionEventKind;
export const RegionEventKindFilter = enumFilter(
  RegionEventKind,
  'RegionEventKindFilter',
  'Condition on the kind of event (区划变更类别条件).',
);

export const RegionEventState = declareEnum('RegionEventState', 'Where an event stands (区划变更状态).', {
  PROPOSED: 'Waiting (待批准): waits for the district.',
  RETURNED: 'Returned (已退回): the district returned it.',
  SCHEDULED: 'Approved, to come (待生效): approved, its day has not come.',
  IN_FORCE: 'In force (已生效): approved, and its day has come.',
  WITHDRAWN: 'Taken back (已撤回): the tree is as if it had never been.',
  CORRECTED: 'Corrected (已更正): another event stands in its place.',
});
export type RegionEventState = keyof typeof RegionEventState;
export const RegionEventStateFilter = enumFilter(
  RegionEventState,
  'RegionEventStateFilter',
  'Condition on the state (区划变更状态条件).',
);

export const RegionEventSubject = declareEnum(
  'RegionEventSubject',
  'What goes to a unit when another ends or is divided (随迁对象).',
  {
    REGION: 'Unit below (下属单位): one of a street, town or park.',
    FACILITY: 'Facility (设施).',
    WORKER: 'Worker (社区工作者).',
  },
);
export type RegionEventSubject = keyof typeof RegionEventSubject;
