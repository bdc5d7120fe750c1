import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors/domain-error.ts';
import { idOf } from '../../shared/ids.ts';
import type { WriteAnswer } from '../../shared/reads/reads.ts';

/**
 * Cancels one's own job (取消任务): one that waits at once, one that runs as soon as its handler hears of it; whichever comes first, the work's commit or this,
 * holds.
 *
 * @throws JOB_NOT_FOUND, JOB_ENDED on `id`
 */
export async function cancelJob(em: EntityManager, given: string): Promise<WriteAnswer> {
  const id = idOf(given);
  if (id === null) throw new DomainError('JOB_NOT_FOUND', { id: given }, 'id');
  const [row] = await em.execute<{ answer: 'NOT_FOUND' | 'ENDED' | 'CANCELLED' }[]>('select job_cancel(?) as answer', [
    id,
  ]);
  if (row?.answer === 'ENDED') throw new DomainError('JOB_ENDED', { id }, 'id');
  if (row?.answer !== 'CANCELLED') throw new DomainError('JOB_NOT_FOUND', { id }, 'id');
  return { id };
}
