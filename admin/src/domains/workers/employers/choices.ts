import type { EmployerKind } from '@jiceng/schema/workers.ts';

export const EMPLOYER_KINDS = [
  'STREET_OFFICE',
  'TOWN_GOVERNMENT',
  'DISPATCH_COMPANY',
] as const satisfies readonly EmployerKind[];
