import type { InBoth } from '../../shared/console-slice.ts';

/** What its mutations and jobs do, as the audit names it. */
export const operations: InBoth = {
  createGradeScheme: { zh: '起草等级方案', en: 'Draft a grade scheme' },
  importGradeScheme: { zh: '导入等级方案', en: 'Import a grade scheme' },
  saveGradeScheme: { zh: '保存等级方案草稿', en: 'Save a draft of a grade scheme' },
  submitGradeScheme: { zh: '提交等级方案', en: 'Submit a grade scheme' },
  recallGradeScheme: { zh: '撤回等级方案送审', en: 'Take back a grade scheme that was submitted' },
  decideGradeScheme: { zh: '审批等级方案', en: 'Decide a grade scheme' },
  deleteGradeScheme: { zh: '删除等级方案草稿', en: 'Delete a draft of a grade scheme' },
  prepareRegrade: { zh: '发起调级', en: 'Propose grades' },
  simulateGradeScheme: { zh: '模拟方案', en: 'Simulate a scheme' },
  repeatGradeSimulation: { zh: '重算模拟', en: 'Compute a simulation once more' },
  askRegrade: { zh: '就调级提问', en: 'Ask about a grade' },
  answerRegrade: { zh: '答复调级疑问', en: 'Answer about a grade' },
  decideRegrade: { zh: '审定调级', en: 'Decide grades' },
  remindRegradeDeciders: { zh: '提醒审定调级', en: 'Remind who decides grades' },
  withdrawRegrade: { zh: '撤回调级批次', en: 'Take back a batch of grades' },
  overrideGrade: { zh: '人工调整等级', en: 'Set a grade by a paper' },
  recheckGrades: { zh: '等级复查', en: 'Second look at decided grades' },
  enterShippedSchemes: { zh: '录入随产品提供的等级方案', en: 'Enter the grade schemes that come with the product' },
};
