import { column } from '../../../shared/exports/exportable-list.ts';
import { oneOf, text } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import { hasReason, itemList } from '../../proposals/batches/index.ts';
import { WHO } from '../grade-columns.ts';
import { GradeStatusFilter } from '../result/grade-result.enums.ts';
import {
  RegradeDecisionFilter,
  RegradeDirectionFilter,
  RegradeOutcomeFilter,
  RegradeQuestionFilter,
  RegradeReasonFilter,
} from './regrade.enums.ts';
import { regrades } from './regrade.kind.ts';
import { RegradeItem } from './regrade-item.entity.ts';

const ITEMS = itemList(regrades, 'regradeBatch', {
  outcome: RegradeOutcomeFilter,
  question: RegradeQuestionFilter,
  decision: RegradeDecisionFilter,
});

export const regradeItemList = declareList({
  entity: RegradeItem,
  right: 'workers:read',
  words: { en: 'proposals', zh: '调级明细', order: 'by name' },
  many: { root: 'regradeItems', description: 'What batches say of workers in the scope (调级明细列表).' },
  one: { root: 'regradeItem', description: 'What a batch says of one worker (调级明细).' },
  filters: {
    ...ITEMS.filters,
    direction: oneOf(RegradeDirectionFilter, 'Which way (变动方向).'),
    post: text('Proposed post, as the scheme calls it (岗位代码).'),
    status: oneOf(GradeStatusFilter, 'Whether the grade can be said, else why not (等级状态).'),
    reason: oneOf(
      RegradeReasonFilter,
      'What made it another grade than the one in force (变动原因); first grades have none.',
      hasReason(regrades),
      { guardedBy: 'changes' },
    ),
  },
  sorts: {
    ...ITEMS.sorts,
    GRADE: order('Proposed grade (拟定等级).', 'grade'),
    FROM_GRADE: order('Decided grade (原等级).', 'fromGrade'),
    EFFECTIVE_ON: order('The day the grade holds from (生效日).', 'effectiveOn'),
  },
  defaultOrder: ITEMS.defaultOrder,
  leaves: {
    title: ['调级明细', 'Proposed grades'],
    what: 'Proposed grades',
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
  },
});
