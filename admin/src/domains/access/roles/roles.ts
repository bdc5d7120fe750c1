import type { Role } from '@jiceng/schema/access.ts';

/** Roles in the order in which they are shown (角色). */
export const ROLES = [
  'HR_CLERK',
  'HR_MANAGER',
  'APPROVER',
  'FINANCE_OFFICER',
  'TRAINER',
  'ANALYST',
  'AUDITOR',
  'ADMINISTRATOR',
  'WORKER',
] as const satisfies readonly Role[];
