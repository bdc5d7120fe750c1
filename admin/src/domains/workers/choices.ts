import type { ExitReason, WorkerStanding } from '@jiceng/schema/workers.ts';

export const STANDINGS = ['IN_POST', 'SUSPENDED', 'SECONDED'] as const satisfies readonly WorkerStanding[];

export const EXIT_REASONS = [
  'RESIGNED',
  'RETIRED',
  'DISMISSED',
  'CONTRACT_ENDED',
  'TRANSFERRED_OUT',
  'DECEASED',
  'OTHER',
] as const satisfies readonly ExitReason[];
