import type { Same } from '../../same.ts';

/** Regions and their events. */
export const zh = {
  RegionKind: { DISTRICT: '区', STREET: '街道', TOWN: '镇', PARK: '园区', COMMUNITY: '居委会', VILLAGE: '村委会' },
  RegionLevel: { DISTRICT: '区', TOWN: '镇街', COMMUNITY: '社区与村' },
  RegionEventKind: {
    CREATE: '设立',
    RENAME: '更名',
    RECODE: '变更代码',
    MERGE: '合并',
    SPLIT: '拆分',
    TRANSFER: '划转',
    RECLASSIFY: '变更类别',
    ABOLISH: '撤销',
  },
  RegionEventState: {
    PROPOSED: '待批准',
    RETURNED: '已退回',
    SCHEDULED: '待生效',
    IN_FORCE: '已生效',
    WITHDRAWN: '已撤回',
    CORRECTED: '已更正',
  },
  RegionEventSubject: { REGION: '下属单位', FACILITY: '设施', WORKER: '社区工作者' },
};

export const en: Same<typeof zh> = {
  RegionKind: {
    DISTRICT: 'District',
    STREET: 'Street',
    TOWN: 'Town',
    PARK: 'Park',
    COMMUNITY: 'Community',
    VILLAGE: 'Village',
  },
  RegionLevel: { DISTRICT: 'District', TOWN: 'Street or town', COMMUNITY: 'Community or village' },
  RegionEventKind: {
    CREATE: 'Set up',
    RENAME: 'Rename',
    RECODE: 'Change code',
    MERGE: 'Merge',
    SPLIT: 'Split',
    TRANSFER: 'Transfer',
    RECLASSIFY: 'Reclassify',
    ABOLISH: 'Abolish',
  },
  RegionEventState: {
    PROPOSED: 'Waiting',
    RETURNED: 'Returned',
    SCHEDULED: 'Approved, to come',
    IN_FORCE: 'In force',
    WITHDRAWN: 'Taken back',
    CORRECTED: 'Corrected',
  },
  RegionEventSubject: { REGION: 'Unit below', FACILITY: 'Facility', WORKER: 'Worker' },
};
