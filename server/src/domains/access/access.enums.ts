import { registerEnumType } from 'type-graphql';
import { Role } from '../../shared/permissions.ts';

export { Role };

registerEnumType(Role, {
  name: 'Role',
  description: 'Role (角色).',
  valuesConfig: {
    HR_CLERK: { description: 'Enters (人事经办).' },
    HR_MANAGER: { description: 'Enters and prepares (人事主管).' },
    APPROVER: { description: 'Decides what others prepared (审批人).' },
    FINANCE_OFFICER: { description: 'Pay only (财务).' },
    TRAINER: { description: 'Training only (培训管理员).' },
    ANALYST: { description: 'Reads figures, no persons (分析员).' },
    AUDITOR: { description: 'Reads everything masked and the audit, changes nothing (审计员).' },
    ADMINISTRATOR: { description: 'Users, roles and settings, no business data (系统管理员).' },
    WORKER: { description: 'Own file (社区工作者本人).' },
  },
});

/** How far a user sees (数据范围). */
export enum ScopeKind {
  ALL = 'ALL',
  OWN_LEVEL = 'OWN_LEVEL',
  OWN_AND_BELOW = 'OWN_AND_BELOW',
  CUSTOM = 'CUSTOM',
  SELF = 'SELF',
}
registerEnumType(ScopeKind, {
  name: 'ScopeKind',
  description: 'Kind of data scope (数据范围).',
  valuesConfig: {
    ALL: { description: 'Everything (全部).' },
    OWN_LEVEL: { description: 'What the unit itself holds, not its communities (本级).' },
    OWN_AND_BELOW: { description: 'The unit and all below it (本级及以下).' },
    CUSTOM: { description: 'Any set of streets, towns and parks (自定义).' },
    SELF: { description: 'Own file only (本人).' },
  },
});

export enum UserState {
  ACTIVE = 'ACTIVE',
  DISABLED = 'DISABLED',
}
registerEnumType(UserState, {
  name: 'UserState',
  description: 'Whether a user may log in (用户状态).',
  valuesConfig: { ACTIVE: { description: 'May log in (启用).' }, DISABLED: { description: 'May not (停用).' } },
});
