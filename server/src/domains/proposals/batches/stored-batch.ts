import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { idOf } from '../../../shared/ids.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { BatchStatus } from '../rule/states.ts';
import type { BatchStore } from './proposal-kind.ts';

/** The head of a batch, as services need it. */
export interface BatchHead {
  readonly id: number;
  readonly regionId: number;
  readonly kind: string;
  readonly effectiveOn: Day;
  readonly status: BatchStatus;
  readonly preparedById: number;
  /** Whether the paper it was prepared from has a title and a number. */
  readonly hasPaper: boolean;
  readonly version: number;
}

/** @throws `notFound` on the field */
export async function findBatch(
  { prefix, refusals }: BatchStore,
  em: EntityManager,
  given: string,
  field?: string,
): Promise<BatchHead> {
  const id = idOf(given);
  const [row] =
    id === null
      ? []
      : await em.execute<BatchHead[]>(
          `select id, region_id as "regionId", kind, effective_on::text as "effectiveOn", status, prepared_by as "preparedById",
             document_title is not null and document_number is not null as "hasPaper", version from ${prefix}_batch where id = ?`,
          [id],
        );
  if (!row) throw new DomainError(refusals.notFound, { id: given }, field);
  return row;
}

/** @throws `notFound`, `notOpen` on the field */
export async function findOpenBatch(
  store: BatchStore,
  em: EntityManager,
  given: string,
  field?: string,
): Promise<BatchHead> {
  const batch = await findBatch(store, em, given, field);
  if (batch.status !== BatchStatus.OPEN) throw new DomainError(store.refusals.notOpen, { status: batch.status }, field);
  return batch;
}
