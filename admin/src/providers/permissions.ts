/**
 * What the console shows for whom: the permission behind each place (menu entry, page, button); of several one is enough, null: everybody who is logged in.
 * The server decides again.
 */
export const REQUIRED = {
  dashboard: { list: 'figures:read' },
  inbox: { list: null },
  approvals: { list: ['approvals:decide', 'figures:write', 'indicators:prepare', 'regions:propose', 'grades:prepare'] },
  regions: { list: 'regions:read', show: 'regions:read', edit: 'regions:propose' },
  'region-events': { list: 'regions:read', show: 'regions:read', create: 'regions:propose', edit: 'regions:propose' },
  communities: { list: 'figures:read', show: 'figures:read' },
  'base-figures': { list: 'figures:read', show: 'figures:read', create: 'figures:write' },
  'collection-periods': {
    list: 'figures:read',
    show: 'figures:read',
    create: 'indicators:prepare',
    edit: 'indicators:prepare',
  },
  facilities: { list: 'figures:read', show: 'figures:read', create: 'figures:write', edit: 'figures:write' },
  workers: { list: 'workers:read', show: 'workers:read', create: 'workers:write', edit: 'workers:write' },
  'worker-sensitive': { show: 'workers:sensitive' },
  'worker-unmask': { show: 'workers:unmask' },
  'transfer-requests': { list: 'workers:read', show: 'workers:read', create: 'workers:write', edit: 'workers:write' },
  'grade-schemes': {
    list: 'workers:read',
    show: 'workers:read',
    create: 'grades:prepare',
    edit: 'grades:prepare',
  },
  'grade-simulations': { list: 'workers:read', show: 'workers:read', create: 'grades:prepare' },
  'grade-simulation-rows': { list: 'workers:read' },
  'regrade-batches': {
    list: 'workers:read',
    show: 'workers:read',
    create: 'grades:prepare',
    edit: 'approvals:decide',
  },
  'regrade-items': { list: 'workers:read' },
  'grade-decisions': { list: 'workers:read' },
  'grade-distribution': { list: 'workers:read' },
  headcounts: {
    list: 'workers:read',
    show: 'workers:read',
    create: 'headcounts:manage',
    edit: 'headcounts:manage',
  },
  staffing: { list: 'workers:read', edit: 'headcounts:manage' },
  employers: { list: 'workers:read', show: 'workers:read', create: 'workers:write', edit: 'workers:write' },
  imports: { list: 'imports:use', show: 'imports:use', create: 'imports:use' },
  cohorts: { list: 'figures:read' },
  'coming-ends': { list: 'workers:read' },
  'missing-documents': { list: 'workers:read' },
  indicators: { list: 'figures:read', show: 'figures:read', edit: 'indicators:prepare' },
  'indicator-targets': {
    list: 'figures:read',
    show: 'figures:read',
    create: 'indicators:prepare',
    edit: 'indicators:prepare',
  },
  'frozen-indicators': { list: 'figures:read', show: 'figures:read', create: 'indicators:prepare' },
  'gap-plans': {
    list: 'figures:read',
    show: 'figures:read',
    create: 'figures:read',
    edit: 'indicators:prepare',
  },
  users: { list: 'users:read', show: 'users:read', create: 'users:manage', edit: 'users:manage' },
  roles: { list: 'users:read' },
  audit: { list: 'audit:list', show: 'audit:read' },
  explorer: { list: 'explorer:use' },
} as const satisfies Record<string, Partial<Record<string, string | readonly string[] | null>>>;

export type Place = keyof typeof REQUIRED;

/** Exports follow the list; deleting exists nowhere (facts are withdrawn, users disabled). */
export function isAllowed(permissions: readonly string[], resource: string, action: string): boolean {
  const place: Partial<Record<string, string | readonly string[] | null>> | undefined = REQUIRED[resource as Place];
  const needed = place?.[action === 'export' ? 'list' : action];
  if (needed === undefined) return false;
  if (needed === null) return true;
  return typeof needed === 'string' ? permissions.includes(needed) : needed.some((one) => permissions.includes(one));
}
