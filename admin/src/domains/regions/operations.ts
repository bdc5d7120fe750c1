import type { InBoth } from '../../shared/console-slice.ts';

/** What its mutations and jobs do, as the audit names it. */
export const operations: InBoth = {
  saveRegionAttributes: { zh: '设定区划属性', en: 'Set region attributes' },
  correctRegionEvent: { zh: '更正区划变更', en: 'Correct a boundary event' },
  decideRegionEvent: { zh: '复核区划变更', en: 'Decide a boundary event' },
  recordRegionEvent: { zh: '提出区划变更', en: 'Propose a boundary event' },
  withdrawRegionEvent: { zh: '撤回区划变更', en: 'Take back a boundary event' },
};
