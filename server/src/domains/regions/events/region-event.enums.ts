import { registerEnumType } from 'type-graphql';

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
    CREATE: { description: 'A unit is set up (设立).' },
    RENAME: { description: 'A unit gets another name (更名).' },
    RECODE: { description: 'A unit gets another code (变更代码).' },
    MERGE: { description: 'Units become one, a new one or one of them (合并).' },
    SPLIT: { description: 'A unit becomes several (拆分).' },
    TRANSFER: { description: 'A unit goes to another street, town or park (划转).' },
    RECLASSIFY: { description: 'Kind, facility class or a mark changes (变更类别).' },
    ABOLISH: { description: 'A unit ends (撤销).' },
  },
});

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
    PROPOSED: { description: 'Waits for the district (待批准).' },
    RETURNED: { description: 'The district returned it (已退回).' },
    SCHEDULED: { description: 'Approved, its day has not come (待生效).' },
    IN_FORCE: { description: 'Approved, and its day has come (已生效).' },
    WITHDRAWN: { description: 'Taken back; the tree is as if it had never been (已撤回).' },
    CORRECTED: { description: 'Another event stands in its place (已更正).' },
  },
});

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
    REGION: { description: 'Unit below a street, town or park (下属单位).' },
    FACILITY: { description: 'Facility (设施).' },
    WORKER: { description: 'Worker (社区工作者).' },
  },
});
