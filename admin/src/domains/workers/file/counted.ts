import type { WorkerPartsFragment } from '@jiceng/schema/workers.ts';

export type WhyNot = 'LEFT' | 'TO_COME' | 'SUSPENDED' | 'SECONDED' | 'VILLAGE';

type Standing = Pick<WorkerPartsFragment, 'counted' | 'left' | 'standing'>;

/** Why a worker is not in the count of the day, as word (不计的原因); null: he counts. The server decides, this only says it. */
export function whyNotCounted({ counted, left, standing }: Standing): WhyNot | null {
  if (counted) return null;
  if (standing === null) return left ? 'LEFT' : 'TO_COME';
  return standing === 'IN_POST' ? 'VILLAGE' : standing;
}
