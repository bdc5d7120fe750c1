import { registerEnumType } from 'type-graphql';
import type { GradeChange } from '../rule/grade-changes.rules.ts';

/** What a batch of grades is for (调级批次类别). */
export enum RegradeKind {
  REGRADE = 'REGRADE',
  RECHECK = 'RECHECK',
  OVERRIDE = 'OVERRIDE',
  OPENING = 'OPENING',
}
registerEnumType(RegradeKind, {
  name: 'RegradeKind',
  description: 'What a batch of grades is for (调级批次类别).',
  valuesConfig: {
    REGRADE: { description: 'The grades of a region on a day, by the scheme (定期调级).' },
    RECHECK: { description: 'Decided grades that facts entered later would change (等级复查).' },
    OVERRIDE: { description: 'One grade set by a paper, whatever the scheme says (人工调整).' },
    OPENING: { description: 'Grades decided before this system, by a workbook (期初等级).' },
  },
});

/** Where a batch stands (调级批次状态). */
export enum RegradeStatus {
  PREPARING = 'PREPARING',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(RegradeStatus, {
  name: 'RegradeStatus',
  description: 'Where a batch stands (调级批次状态).',
  valuesConfig: {
    PREPARING: { description: 'Its proposals are being computed (测算中).' },
    OPEN: { description: 'Proposals wait for a decision (待审定).' },
    CLOSED: { description: 'All are decided (已办结).' },
    WITHDRAWN: { description: 'Taken back, or its job was cancelled or failed; what was decided stays (已撤回).' },
  },
});

/** What is proposed for a worker (测算结论). */
export enum RegradeOutcome {
  CHANGE = 'CHANGE',
  SAME = 'SAME',
  BLOCKED = 'BLOCKED',
}
registerEnumType(RegradeOutcome, {
  name: 'RegradeOutcome',
  description: 'What is proposed for a worker (测算结论).',
  valuesConfig: {
    CHANGE: { description: 'Another grade or post than is decided (变动).' },
    SAME: { description: 'The decided grade stays (不变).' },
    BLOCKED: { description: 'The grade cannot be said; the status names what is missing (待补).' },
  },
});

/** Which way a proposed change goes (变动方向). */
export enum RegradeDirection {
  UP = 'UP',
  DOWN = 'DOWN',
  LEVEL = 'LEVEL',
  FIRST = 'FIRST',
}
registerEnumType(RegradeDirection, {
  name: 'RegradeDirection',
  description: 'Which way a proposed change goes (变动方向).',
  valuesConfig: {
    UP: { description: 'To a higher grade (晋级).' },
    DOWN: { description: 'To a lower grade (降级).' },
    LEVEL: { description: 'Another post or uncapped grade, the same grade (转岗、未封顶等级变动).' },
    FIRST: { description: 'The first decided grade (首次定级).' },
  },
});

/** Where a proposal stands (审定状态). */
export enum RegradeDecision {
  NONE = 'NONE',
  PENDING = 'PENDING',
  AGREED = 'AGREED',
  RETURNED = 'RETURNED',
  STALE = 'STALE',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(RegradeDecision, {
  name: 'RegradeDecision',
  description: 'Where a proposal stands (审定状态).',
  valuesConfig: {
    NONE: { description: 'Nothing is proposed, so nothing is decided (无须审定).' },
    PENDING: { description: 'Waits (待审定).' },
    AGREED: { description: 'Agreed; the grade is decided (同意).' },
    RETURNED: { description: 'Returned with a reason (退回).' },
    STALE: { description: 'The facts of now say something else; to be prepared anew (已失效).' },
    WITHDRAWN: { description: 'Taken back with its batch (已撤回).' },
  },
});

/** What made a proposed grade another one (变动原因类别), as its changes call it. */
export enum RegradeReason {
  SERVICE = 'SERVICE',
  EDUCATION = 'EDUCATION',
  CERTIFICATE = 'CERTIFICATE',
  HONOUR = 'HONOUR',
  POST = 'POST',
  POST_CHANGE = 'POST_CHANGE',
  START = 'START',
  LADDER = 'LADDER',
  PLACEMENT = 'PLACEMENT',
  EARLY = 'EARLY',
  GROUP = 'GROUP',
  DOWN = 'DOWN',
  CAP = 'CAP',
  DECIDED = 'DECIDED',
}
registerEnumType(RegradeReason, {
  name: 'RegradeReason',
  description: 'What made a proposed grade another one (变动原因类别).',
  valuesConfig: {
    SERVICE: { description: 'Years (年限).' },
    EDUCATION: { description: 'Education (学历).' },
    CERTIFICATE: { description: 'A certificate or its registration (证书).' },
    HONOUR: { description: 'An honour (表彰).' },
    POST: { description: 'Another post (岗位).' },
    POST_CHANGE: { description: 'What a change of post gives or takes (转岗).' },
    START: { description: 'Where the post begins (起点).' },
    LADDER: { description: 'A table of the scheme (查表).' },
    PLACEMENT: { description: 'First placement (套改).' },
    EARLY: { description: 'Promotion ahead of time (提前).' },
    GROUP: { description: 'The limit of what papers add together (上限).' },
    DOWN: { description: 'A grade lost by assessments (降档).' },
    CAP: { description: 'The range of the post (岗位范围).' },
    DECIDED: { description: 'By the file of today another grade would have been decided then (原定与档案不符).' },
  } satisfies Record<Exclude<GradeChange['kind'], 'FAILED_YEAR'>, object>,
});

/** What is asked about a proposal (疑问类别). */
export enum RegradeQuestionKind {
  CAPPED = 'CAPPED',
  PAPER_MISSING = 'PAPER_MISSING',
  ASSUMPTION_DECIDES = 'ASSUMPTION_DECIDES',
  SET_BY_PAPER = 'SET_BY_PAPER',
  ASKED = 'ASKED',
}
registerEnumType(RegradeQuestionKind, {
  name: 'RegradeQuestionKind',
  description: 'What is asked about a proposal (疑问类别).',
  valuesConfig: {
    CAPPED: { description: 'The range of the post holds the grade back or lifts it (封顶、托底).' },
    PAPER_MISSING: { description: 'An assessment, registration or diploma is missing (材料缺失).' },
    ASSUMPTION_DECIDES: { description: 'A rule taken where the text is open enters the change (适用设定条款).' },
    SET_BY_PAPER: { description: 'The decided grade was set by a paper; agreeing gives it up (原等级为人工调整).' },
    ASKED: { description: 'Asked by somebody (人工提问); open, it holds the decision back.' },
  },
});

/** What is decided about proposals (审定结论). */
export enum RegradeVerdict {
  AGREE = 'AGREE',
  RETURN = 'RETURN',
}
registerEnumType(RegradeVerdict, {
  name: 'RegradeVerdict',
  description: 'What is decided about proposals (审定结论).',
  valuesConfig: {
    AGREE: { description: 'The proposed grades are decided (同意).' },
    RETURN: { description: 'They are not, with a reason (退回).' },
  },
});
