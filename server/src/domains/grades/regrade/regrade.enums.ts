import { registerEnumType } from 'type-graphql';
import { declareEnum } from '../../../shared/declared-enum.ts';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';
import { BatchStatus, ItemDecision, ItemOutcome, Verdict } from '../../proposals/index.ts';
import type { GradeChange } from '../rule/changes/grade-changes.rules.ts';

export const RegradeKind = declareEnum('RegradeKind', 'What a batch of grades is for (调级批次类别).', {
  REGRADE: 'Re-grading (定期调级): the grades of a region on a day, by the scheme.',
  RECHECK: 'Review of a grade (等级复查): decided grades that facts entered later would change.',
  OVERRIDE: 'Set by hand (人工调整): one grade set by a paper, whatever the scheme says.',
  OPENING: 'Opening grades (期初等级): grades decided before this system, by a workbook.',
});
export type RegradeKind = keyof typeof RegradeKind;
export const RegradeKindFilter = enumFilter(
  RegradeKind,
  'RegradeKindFilter',
  'Condition on what a batch is for (批次类别条件).',
);

/** Where a batch stands (调级批次状态). */
export const RegradeStatus = { ...BatchStatus };
export type RegradeStatus = BatchStatus;
registerEnumType(RegradeStatus, {
  name: 'RegradeStatus',
  description: 'Where a batch stands (调级批次状态).',
  valuesConfig: {
    PREPARING: { description: 'In calculation (测算中): its proposals are being computed.' },
    OPEN: { description: 'To be decided (待审定): proposals wait for a decision.' },
    CLOSED: { description: 'Closed (已办结): all are decided.' },
    WITHDRAWN: {
      description: 'Withdrawn (已撤回): taken back, or its job was cancelled or failed; what was decided stays.',
    },
  },
});

export const RegradeStatusFilter = enumFilter(
  RegradeStatus,
  'RegradeStatusFilter',
  'Condition on where a batch stands (批次状态条件).',
);

/** What is proposed for a worker (测算结论). */
export const RegradeOutcome = { ...ItemOutcome };
export type RegradeOutcome = ItemOutcome;
registerEnumType(RegradeOutcome, {
  name: 'RegradeOutcome',
  description: 'What is proposed for a worker (测算结论).',
  valuesConfig: {
    CHANGE: { description: 'Another grade or post than is decided (变动).' },
    SAME: { description: 'The decided grade stays (不变).' },
    BLOCKED: { description: 'The grade cannot be said (待补): the status names what is missing.' },
  },
});
export const RegradeOutcomeFilter = enumFilter(
  RegradeOutcome,
  'RegradeOutcomeFilter',
  'Condition on what is proposed (测算结论条件).',
);

export const RegradeDirection = declareEnum('RegradeDirection', 'Which way a proposed change goes (变动方向).', {
  UP: 'Up (晋级): to a higher grade.',
  DOWN: 'Down (降级): to a lower grade.',
  LEVEL: 'Same grade (同级变动): another post or uncapped grade, the same grade.',
  FIRST: 'First placement (首次定级): the first decided grade.',
});
export type RegradeDirection = keyof typeof RegradeDirection;
export const RegradeDirectionFilter = enumFilter(
  RegradeDirection,
  'RegradeDirectionFilter',
  'Condition on which way a change goes (变动方向条件).',
);

/** Where a proposal stands (审定状态). */
export const RegradeDecision = { ...ItemDecision };
export type RegradeDecision = ItemDecision;
registerEnumType(RegradeDecision, {
  name: 'RegradeDecision',
  description: 'Where a proposal stands (审定状态).',
  valuesConfig: {
    NONE: { description: 'No decision needed (无须审定): nothing is proposed, so nothing is decided.' },
    PENDING: { description: 'To be decided (待审定).' },
    AGREED: { description: 'Agreed (已同意): the grade is decided.' },
    RETURNED: { description: 'Returned (已退回): with a reason.' },
    STALE: { description: 'Facts changed (事实已变动): the facts of now say something else; to be prepared anew.' },
    WITHDRAWN: { description: 'Withdrawn (已撤回): taken back with its batch.' },
  },
});
export const RegradeDecisionFilter = enumFilter(
  RegradeDecision,
  'RegradeDecisionFilter',
  'Condition on where a proposal stands (审定状态条件).',
);

/** What made a proposed grade another one (变动原因类别), as its changes call it. */
export const RegradeReason = declareEnum('RegradeReason', 'What made a proposed grade another one (变动原因类别).', {
  SERVICE: 'Years (年限).',
  EDUCATION: 'Education (学历).',
  CERTIFICATE: 'Certificate (证书): a certificate or its registration.',
  HONOUR: 'Honour (表彰).',
  POST: 'Post (岗位): another post.',
  POST_CHANGE: 'Change of post (转岗): what a change of post gives or takes.',
  START: 'Start (起点): where the post begins.',
  LADDER: 'Table (查表): a table of the scheme.',
  PLACEMENT: 'First placement (套改).',
  EARLY: 'Early promotion (提前): promotion ahead of time.',
  GROUP: 'Combined limit (上限): the limit of what papers add together.',
  DOWN: 'Downgrade (降档): a grade lost by assessments.',
  CAP: 'Range of the post (岗位范围).',
  DECIDED:
    'Decision differs from the file (原定与档案不符): by the file of today another grade would have been decided then.',
} satisfies Record<Exclude<GradeChange['kind'], 'FAILED_YEAR'>, string>);
export type RegradeReason = keyof typeof RegradeReason;
export const RegradeReasonFilter = enumFilter(
  RegradeReason,
  'RegradeReasonFilter',
  'Condition on what made the grade another one, of which one reason passes (变动原因条件).',
);

export const RegradeQuestionKind = declareEnum('RegradeQuestionKind', 'What is asked about a proposal (疑问类别).', {
  CAPPED: 'Limited by the range (封顶或托底): the range of the post holds the grade back or lifts it.',
  PAPER_MISSING: 'Document missing (缺材料): an assessment, registration or diploma is missing.',
  ASSUMPTION_DECIDES: 'Rests on an assumption (适用设定条款): a rule taken where the text is open enters the change.',
  SET_BY_PAPER: 'Set by hand before (原等级为人工调整): the decided grade was set by a paper; agreeing gives it up.',
  ASKED: 'Question of a person (人工提问): open, it holds the decision back.',
});
export type RegradeQuestionKind = keyof typeof RegradeQuestionKind;
export const RegradeQuestionFilter = enumFilter(
  RegradeQuestionKind,
  'RegradeQuestionFilter',
  'Condition on what is asked, of which one passes (疑问条件).',
);

/** What is decided about proposals (审定结论). */
export const RegradeVerdict = { ...Verdict };
export type RegradeVerdict = Verdict;
registerEnumType(RegradeVerdict, {
  name: 'RegradeVerdict',
  description: 'What is decided about proposals (审定结论).',
  valuesConfig: {
    AGREE: { description: 'The proposed grades are decided (同意).' },
    RETURN: { description: 'They are not, with a reason (退回).' },
  },
});
