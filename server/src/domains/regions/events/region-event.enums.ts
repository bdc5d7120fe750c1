import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

/** What happens to units (区划变更类别). */
export enum RegionEventKind {
  CREATE = 'CREATE',
  RENAME = 'RENAME',
  RECODE = 'RECODE',
  MERGE = 'MERGE',
  SPLIT = 'SPLIT',
  TRANSFER = 'TRANSFER',
  RECLASSIFY = 'RECLASSIFY',
  ABOLISH = 'ABOLISH',
}
registerEnumType(RegionEventKind, {
  name: 'RegionEventKind',
  description: 'What happens to units (区划变更类别).',
  valuesConfig: {
    CREATE: { description: 'Set up (设立): a unit is set up.' },
    RENAME: { description: 'Rename (更名): a unit gets another name.' },
    RECODE: { description: 'Change code (变更代码): a unit gets another code.' },
    MERGE: { description: 'Merge (合并): units become one, a new one or one of them.' },
    SPLIT: { description: 'Split (拆分): a unit becomes several.' },
    TRANSFER: { description: 'Transfer (划转): a unit goes to another street, town or park.' },
    RECLASSIFY: { description: 'Reclassify (变更类别): kind, facility class or a mark changes.' },
    ABOLISH: { description: 'Abolish (撤销): a unit ends.' },
  },
});
export const RegionEventKindFilter = enumFilter(
  RegionEventKind,
  'RegionEventKindFilter',
  'Condition on the kind of event (区划变更类别条件).',
);

/** Where an event stands (区划变更状态). */
export enum RegionEventState {
  PROPOSED = 'PROPOSED',
  RETURNED = 'RETURNED',
  SCHEDULED = 'SCHEDULED',
  IN_FORCE = 'IN_FORCE',
  WITHDRAWN = 'WITHDRAWN',
  CORRECTED = 'CORRECTED',
}
registerEnumType(RegionEventState, {
  name: 'RegionEventState',
  description: 'Where an event stands (区划变更状态).',
  valuesConfig: {
    PROPOSED: { description: 'Waiting (待批准): waits for the district.' },
    RETURNED: { description: 'Returned (已退回): the district returned it.' },
    SCHEDULED: { description: 'Approved, to come (待生效): approved, its day has not come.' },
    IN_FORCE: { description: 'In force (已生效): approved, and its day has come.' },
    WITHDRAWN: { description: 'Taken back (已撤回): the tree is as if it had never been.' },
    CORRECTED: { description: 'Corrected (已更正): another event stands in its place.' },
  },
});
export const RegionEventStateFilter = enumFilter(
  RegionEventState,
  'RegionEventStateFilter',
  'Condition on the state (区划变更状态条件).',
);

/** What goes to a unit by name when another ends or is divided (随迁对象). */
export enum RegionEventSubject {
  REGION = 'REGION',
  FACILITY = 'FACILITY',
  WORKER = 'WORKER',
}
registerEnumType(RegionEventSubject, {
  name: 'RegionEventSubject',
  description: 'What goes to a unit when another ends or is divided (随迁对象).',
  valuesConfig: {
    REGION: { description: 'Unit below (下属单位): one of a street, town or park.' },
    FACILITY: { description: 'Facility (设施).' },
    WORKER: { description: 'Worker (社区工作者).' },
  },
});
