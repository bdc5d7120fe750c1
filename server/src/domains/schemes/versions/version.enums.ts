import { declareEnum } from '../../../shared/declared-enum.ts';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

export const SchemeStatus = declareEnum('SchemeStatus', 'Where a version of a scheme stands (方案状态).', {
  DRAFT: 'Draft (草稿): being written; also after it was returned.',
  SUBMITTED: 'Awaiting approval (待审批): waits for a second person and does not change.',
  APPROVED: 'Approved (已审批): holds from its first day on without an end.',
  SUPERSEDED:
    'Superseded (已被取代): a later version follows it; it stays the answer for its own days, of which there may be none.',
  SHIPPED: 'Example (范例): comes with the product, to adopt or to copy.',
});
export type SchemeStatus = keyof typeof SchemeStatus;

export const SchemeStatusFilter = enumFilter(
  SchemeStatus,
  'SchemeStatusFilter',
  'Condition on where a scheme stands (方案状态条件).',
);

export const SchemeSeverity = declareEnum('SchemeSeverity', 'How much a problem of a scheme weighs (问题轻重).', {
  ERROR: 'It cannot be submitted so (差错).',
  NOTE: 'Note (提示): it can be submitted; somebody should know.',
});
export type SchemeSeverity = keyof typeof SchemeSeverity;

export const SchemeChangeKind = declareEnum(
  'SchemeChangeKind',
  'What became of a part from one version to another (变动类型).',
  {
    ADDED: 'Only in the later one (新增).',
    CHANGED: 'In both, otherwise (改动).',
    REMOVED: 'Only in the earlier one (删除).',
  },
);
export type SchemeChangeKind = keyof typeof SchemeChangeKind;
