import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

/** Where a version of a scheme stands (方案状态). */
export enum SchemeStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  SUPERSEDED = 'SUPERSEDED',
  SHIPPED = 'SHIPPED',
}
registerEnumType(SchemeStatus, {
  name: 'SchemeStatus',
  description: 'Where a version of a scheme stands (方案状态).',
  valuesConfig: {
    DRAFT: { description: 'Draft (草稿): being written; also after it was returned.' },
    SUBMITTED: { description: 'Awaiting approval (待审批): waits for a second person and does not change.' },
    APPROVED: { description: 'Approved (已审批): holds from its first day on without an end.' },
    SUPERSEDED: {
      description:
        'Superseded (已被取代): a later version follows it; it stays the answer for its own days, of which there may be none.',
    },
    SHIPPED: { description: 'Example (范例): comes with the product, to adopt or to copy.' },
  },
});

export const SchemeStatusFilter = enumFilter(
  SchemeStatus,
  'SchemeStatusFilter',
  'Condition on where a scheme stands (方案状态条件).',
);

export enum SchemeSeverity {
  ERROR = 'ERROR',
  NOTE = 'NOTE',
}
registerEnumType(SchemeSeverity, {
  name: 'SchemeSeverity',
  description: 'How much a problem of a scheme weighs (问题轻重).',
  valuesConfig: {
    ERROR: { description: 'It cannot be submitted so (差错).' },
    NOTE: { description: 'Note (提示): it can be submitted; somebody should know.' },
  },
});

export enum SchemeChangeKind {
  ADDED = 'ADDED',
  CHANGED = 'CHANGED',
  REMOVED = 'REMOVED',
}
registerEnumType(SchemeChangeKind, {
  name: 'SchemeChangeKind',
  description: 'What became of a part from one version to another (变动类型).',
  valuesConfig: {
    ADDED: { description: 'Only in the later one (新增).' },
    CHANGED: { description: 'In both, otherwise (改动).' },
    REMOVED: { description: 'Only in the earlier one (删除).' },
  },
});
