import { offered } from '../../shared/export-list.inputs.ts';
import { column, REGION_NAME } from '../../shared/exportable-list.ts';
import { text } from '../../shared/text.ts';
import { GradeDecisionFilter, GradeDecisionSort } from './decisions/grade-decisions.inputs.ts';
import { RegradeItemFilter, RegradeItemSort } from './regrade/regrade-filters.inputs.ts';
import { simulationRowsExport } from './simulation/simulation-rows.export.ts';

const NAMES = {
  region: REGION_NAME,
  worker: { root: 'worker', select: 'name' },
  batch: { root: 'regradeBatch', select: 'effectiveOn' },
};
const WHO = {
  NAME: column('姓名', 'Name', 'worker { name }'),
  TOWN: column('镇街', 'Street', 'town { name }'),
  UNIT: column('所在单位', 'Unit', 'worker { unit { name } }'),
};

/** Decided grades as a file. */
const gradeDecisionsExport = offered(
  {
    name: 'GRADE_DECISIONS',
    field: 'gradeDecisions',
    title: text('等级决定', 'Decided grades'),
    permission: 'workers:read',
    root: 'gradeDecisions',
    columns: {
      ...WHO,
      POST: column('岗位', 'Post', 'postName { zh }'),
      GRADE: column('等级', 'Grade', 'grade'),
      UNCAPPED: column('未封顶等级', 'Before the range of the post', 'uncappedGrade', { extra: true }),
      FROM: column('生效日', 'From', 'valid { from }'),
      UNTIL: column('至', 'Until', 'valid { to }', { as: 'LAST_DAY' }),
      KIND: column('定级类别', 'How it came about', 'kind', { words: 'GradeDecisionKind' }),
      DOCUMENT_NUMBER: column('文号', 'Number of the paper', 'document { number }'),
      DOCUMENT: column('依据文件', 'Paper', 'document { title }', { extra: true }),
      SENTENCE: column('依据', 'How it came about, in words', 'explanation { sentence { zh } }', { extra: true }),
      REASON: column('意见', 'Reason', 'reason', { extra: true }),
      PREPARED_BY: column('经办人', 'Prepared by', 'preparedBy { name }', { right: 'persons:read', extra: true }),
      DECIDED_BY: column('审定人', 'Decided by', 'decidedBy { name }', { right: 'persons:read', extra: true }),
      DECIDED_AT: column('审定时间', 'Decided at', 'decidedAt', { as: 'TIME' }),
    },
    names: NAMES,
  },
  { filter: GradeDecisionFilter, sort: GradeDecisionSort, what: 'Decided grades' },
);

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

export const GRADE_EXPORTS = [gradeDecisionsExport, regradeItemsExport, simulationRowsExport] as const;
