import type { InBoth } from '../../shared/console-slice.ts';

/** What its mutations and jobs do, as the audit names it. */
export const operations: InBoth = {
  saveIndicatorDefinition: { zh: '设定指标定义', en: 'Set indicator definition' },
  saveIndicatorTarget: { zh: '设定目标', en: 'Set target' },
  proposeFreeze: { zh: '提请定格', en: 'Propose to freeze' },
  decideFreeze: { zh: '复核定格', en: 'Decide on freezing' },
  removeGapPlan: { zh: '删除缺口规划', en: 'Remove gap plan' },
  renameGapPlan: { zh: '缺口规划改名', en: 'Rename gap plan' },
  saveGapPlan: { zh: '保存缺口规划', en: 'Save gap plan' },
  decideIndicatorDefinition: { zh: '复核指标定义', en: 'Decide a definition' },
  decideIndicatorTarget: { zh: '复核目标', en: 'Decide a target' },
  discardIndicatorDefinitionFact: { zh: '撤回指标条目', en: 'Take back a definition entry' },
  discardIndicatorTargetFact: { zh: '撤回目标条目', en: 'Take back a target entry' },
};
