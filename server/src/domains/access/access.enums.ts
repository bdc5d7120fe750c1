import { registerEnumType } from 'type-graphql';
import { Role } from '../../shared/access/permissions.ts';
import { declareEnum } from '../../shared/declared-enum.ts';
import { enumFilter } from '../../shared/reads/declared-list/enum-filter.ts';

export { Role };

registerEnumType(Role, {
  name: 'Role',
  description: 'Role (角色).',
  valuesConfig: {
    HR_CLERK: { description: 'HR clerk (人事经办): enters.' },
    HR_MANAGER: { description: 'HR manager (人事主管): enters and prepares.' },
    APPROVER: { description: 'Approver (审批人): decides what others prepared.' },
    FINANCE_OFFICER: { description: 'Finance officer (财务): pay only.' },
    TRAINER: { description: 'Trainer (培训管理员): training only.' },
    ANALYST: { description: 'Analyst (分析员): reads figures, no persons.' },
    AUDITOR: { description: 'Auditor (审计员): reads everything masked and the audit, changes nothing.' },
    ADMINISTRATOR: { description: 'Administrator (系统管理员): users, roles and settings, no business data.' },
    WORKER: { description: 'Worker (社区工作者): own file.' },
  },
});

export const ScopeKind = declareEnum('ScopeKind', 'Kind of data scope (数据范围).', {
  ALL: 'Everything (全部).',
  OWN_LEVEL: 'Own level (本级): what the unit itself holds, not its communities.',
  OWN_AND_BELOW: 'Own level and below (本级及以下): the unit and all below it.',
  CUSTOM: 'Chosen regions (自定义): any set of streets, towns and parks.',
  SELF: 'Oneself (本人): own file only.',
});
export type ScopeKind = keyof typeof ScopeKind;

export const UserState = declareEnum('UserState', 'Whether a user may log in (用户状态).', {
  ACTIVE: 'Active (启用): may log in.',
  DISABLED: 'Disabled (停用): may not log in.',
});
export type UserState = keyof typeof UserState;
export const UserStateFilter = enumFilter(
  UserState,
  'UserStateFilter',
  'Condition on the state of a user (状态条件).',
  'eq',
);
