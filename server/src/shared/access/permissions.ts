/** What can be granted. An operation or field names one beside it (`@Allow`); the console reads the same table. */
export const PERMISSIONS = [
  'regions:read',
  'regions:propose',
  'figures:read',
  'figures:write',
  'indicators:prepare',
  'persons:read',
  'workers:read',
  'workers:write',
  'workers:sensitive',
  'workers:unmask',
  'headcounts:manage',
  'grades:prepare',
  'approvals:decide',
  'pay:read',
  'pay:write',
  'training:read',
  'training:write',
  'self:read',
  'imports:use',
  'explorer:use',
  'audit:list',
  'audit:read',
  'users:read',
  'users:manage',
  'settings:manage',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Roles (角色) as an office knows them. */
export enum Role {
  HR_CLERK = 'HR_CLERK',
  HR_MANAGER = 'HR_MANAGER',
  APPROVER = 'APPROVER',
  FINANCE_OFFICER = 'FINANCE_OFFICER',
  TRAINER = 'TRAINER',
  ANALYST = 'ANALYST',
  AUDITOR = 'AUDITOR',
  ADMINISTRATOR = 'ADMINISTRATOR',
  WORKER = 'WORKER',
}

/**
 * The one table role x permission. A clerk enters; a manager enters and prepares; an approver decides what others prepared; finance sees
 * pay only and trainers training only; an analyst reads figures and no persons; an auditor reads everything masked and changes nothing;
 * an administrator keeps users and settings and sees no business data; a worker sees his own file.
 */
export const ROLE_PERMISSIONS = {
  [Role.HR_CLERK]: [
    'regions:read',
    'regions:propose',
    'figures:read',
    'figures:write',
    'persons:read',
    'workers:read',
    'workers:write',
    'imports:use',
    'audit:list',
  ],
  [Role.HR_MANAGER]: [
    'regions:read',
    'regions:propose',
    'figures:read',
    'figures:write',
    'indicators:prepare',
    'persons:read',
    'workers:read',
    'workers:write',
    'workers:sensitive',
    'workers:unmask',
    'headcounts:manage',
    'grades:prepare',
    'imports:use',
    'explorer:use',
    'audit:list',
  ],
  [Role.APPROVER]: ['regions:read', 'figures:read', 'persons:read', 'workers:read', 'approvals:decide', 'audit:list'],
  [Role.FINANCE_OFFICER]: ['regions:read', 'pay:read', 'pay:write'],
  [Role.TRAINER]: ['regions:read', 'training:read', 'training:write'],
  [Role.ANALYST]: ['regions:read', 'figures:read', 'explorer:use'],
  [Role.AUDITOR]: [
    'regions:read',
    'figures:read',
    'persons:read',
    'workers:read',
    'pay:read',
    'training:read',
    'explorer:use',
    'audit:list',
    'audit:read',
    'users:read',
  ],
  [Role.ADMINISTRATOR]: ['regions:read', 'persons:read', 'users:read', 'users:manage', 'settings:manage'],
  [Role.WORKER]: ['self:read'],
} as const satisfies Record<Role, readonly Permission[]>;

/** Sets made before, by their roles: there are a handful in an office, and each request asks. */
const known = new Map<string, ReadonlySet<Permission>>();

export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  const key = roles.join();
  const before = known.get(key);
  if (before) return before;
  const permissions = new Set(roles.flatMap((role): readonly Permission[] => ROLE_PERMISSIONS[role]));
  known.set(key, permissions);
  return permissions;
}

/** The roles that bring a right. */
export const rolesWith = (permission: Permission): readonly Role[] =>
  Object.values(Role).filter((role) => (ROLE_PERMISSIONS[role] as readonly Permission[]).includes(permission));
