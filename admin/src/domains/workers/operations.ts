import type { InBoth } from '../../shared/console-slice.ts';

/** What its mutations and jobs do, as the audit names it. */
export const operations: InBoth = {
  correctFact: { zh: '更正单条档案', en: 'Correct a fact of a file' },
  endEmployment: { zh: '办理离职', en: 'End employment' },
  hireWorker: { zh: '聘用登记', en: 'Hire a worker' },
  recordAssignment: { zh: '调整任职社区', en: 'Assign to a community' },
  recordEmployment: { zh: '聘用变更', en: 'Change employment' },
  recordDuty: { zh: '登记职务', en: 'Record a duty' },
  recordIdentity: { zh: '登记、更正身份信息', en: 'Record identity' },
  placeWorkers: { zh: '调动到日生效', en: 'Transfers take effect' },
  unmaskField: { zh: '查看原文', en: 'Show in the clear' },
  saveEmployer: { zh: '保存用人单位', en: 'Save an employer' },
  withdrawFact: { zh: '撤销单条档案', en: 'Withdraw a fact of a file' },
};
