import { offered } from '../../shared/exports/export-list.inputs.ts';
import { column } from '../../shared/exports/exportable-list.ts';
import { text } from '../../shared/words/text.ts';
import { gradeDecisionList } from './decisions/grade-decisions.list.ts';
import { NAMES, WHO } from './grade-columns.ts';
import { RegradeItemFilter, RegradeItemSort } from './regrade/regrade-filters.inputs.ts';
import { gradeSimulationRowList } from './simulation/simulations.list.ts';

/** What batches say of people, as a file. */
const regradeItemsExport = offered(
  {
    name: 'REGRADE_ITEMS',
    field: 'regradeItems',
    title: text('调级明细', 'Proposed grades'),
    permission: 'workers:read',
    root: 'regradeItems',
    columns: {
      ...WHO,
      EFFECTIVE_ON: column('生效日', 'From', 'effectiveOn'),
      FROM_POST: column('原岗位', 'Post before', 'fromPostName { zh }', { extra: true }),
      FROM_GRADE: column('原等级', 'Grade before', 'fromGrade'),
      POST: column('岗位', 'Post', 'postName { zh }'),
      GRADE: column('拟定等级', 'Proposed grade', 'grade'),
      UNCAPPED: column('未封顶等级', 'Before the range of the post', 'uncappedGrade', { extra: true }),
      OUTCOME: column('测算结论', 'What is proposed', 'outcome', { words: 'RegradeOutcome' }),
      DIRECTION: column('变动方向', 'Which way', 'direction', { words: 'RegradeDirection' }),
      SENTENCE: column('依据', 'How it came about, in words', 'explanation { sentence { zh } }'),
      MISSING: column('缺少', 'What is missing', 'statusText { zh }'),
      NEXT_ON: column('下一步最早日期', 'Next step from', 'nextStep { date }'),
      NEXT_GRADE: column('下一步等级', 'Grade then', 'nextStep { grade }'),
      WARNINGS: column('提示', 'To be known', 'warnings { text { zh } }', { extra: true }),
      DECISION: column('审定状态', 'Decision', 'decision', { words: 'RegradeDecision' }),
      DECIDED_BY: column('审定人', 'Decided by', 'decidedBy { name }', { right: 'persons:read', extra: true }),
      DECIDED_AT: column('审定时间', 'Decided at', 'decidedAt', { as: 'TIME', extra: true }),
      REASON: column('审定意见', 'Reason', 'decisionReason', { extra: true }),
    },
    names: NAMES,
  },
  { filter: RegradeItemFilter, sort: RegradeItemSort, what: 'Proposed grades' },
);

export const GRADE_EXPORTS = [gradeDecisionList.exported, regradeItemsExport, gradeSimulationRowList.exported] as const;
