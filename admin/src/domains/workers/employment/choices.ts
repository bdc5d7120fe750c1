import type { CertificateKind, ExitReason, PostClass, WorkerStanding } from '@jiceng/schema/workers.ts';

export const STANDINGS = ['IN_POST', 'SUSPENDED', 'SECONDED'] as const satisfies readonly WorkerStanding[];

export const POSTS = ['PRINCIPAL', 'DEPUTY', 'GENERAL'] as const satisfies readonly PostClass[];

/** Certificates that are registered; any other is only held. */
export const REGISTERED = [
  'ASSISTANT_SOCIAL_WORKER',
  'SOCIAL_WORKER',
  'SENIOR_SOCIAL_WORKER',
] as const satisfies readonly CertificateKind[];

export const CERTIFICATES = [...REGISTERED, 'OTHER'] as const satisfies readonly CertificateKind[];

export const EXIT_REASONS = [
  'RESIGNED',
  'RETIRED',
  'DISMISSED',
  'CONTRACT_ENDED',
  'TRANSFERRED_OUT',
  'DECEASED',
  'OTHER',
] as const satisfies readonly ExitReason[];
