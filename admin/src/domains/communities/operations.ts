import type { InBoth } from '../../shared/console-slice.ts';

/** What its mutations and jobs do, as the audit names it. */
export const operations: InBoth = {
  saveFacility: { zh: '保存设施', en: 'Save facility' },
  withdrawFacility: { zh: '设施退出', en: 'Withdraw facility' },
  recordBaseFigures: { zh: '填报基础数据', en: 'Record base figures' },
  decideBaseFigures: { zh: '复核基础数据', en: 'Decide base figures' },
  decideFacility: { zh: '复核设施', en: 'Decide a facility' },
  discardBaseFigures: { zh: '撤回基础数据', en: 'Take back base figures' },
  discardFacilityFact: { zh: '撤回设施条目', en: 'Take back a facility entry' },
  saveCollectionPeriod: { zh: '保存填报任务', en: 'Save a collection period' },
  submitBaseFigures: { zh: '基础数据送审', en: 'Submit base figures' },
};
