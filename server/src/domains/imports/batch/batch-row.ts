import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { idOf } from '../../../shared/ids.ts';
import type { StoredHead } from './import-batch.entity.ts';

/** A batch as the services see it. */
export interface BatchRow {
  readonly id: number;
  readonly kind: string;
  /** FAILED where the job that checked or stored it failed or was cancelled, COMMITTED where the one that would have taken it back was. */
  readonly state: string;
  readonly version: number;
  readonly fileId: string | null;
  readonly fileName: string;
  readonly sheet: string | null;
  readonly heads: readonly StoredHead[];
  readonly badCount: number | null;
  readonly reason: string | null;
  readonly undoReason: string | null;
  readonly documentTitle: string | null;
  readonly documentNumber: string | null;
  readonly documentDate: string | null;
}

const SELECT = `select b.id, b.kind, b.version, b.file_id as "fileId", b.file_name as "fileName", b.sheet, b.heads, b.bad_count as "badCount",
  b.reason, b.document_title as "documentTitle", b.document_number as "documentNumber", b.document_date::text as "documentDate",
  b.undo_reason as "undoReason",
  case when b.state in ('CHECKING', 'COMMITTING', 'UNDOING') and exists (select from job j where j.id = b.job_id and j.state in ('FAILED', 'CANCELLED'))
    then case b.state when 'UNDOING' then 'COMMITTED' else 'FAILED' end else b.state end as state
  from import_batch b where b.id = ? and b.person_id = nullif(current_setting('app.person', true), '')::int`;

/** One's own batch. @throws IMPORT_NOT_FOUND */
export async function findBatch(em: EntityManager, id: number): Promise<BatchRow> {
  const [batch] = await em.execute<BatchRow[]>(SELECT, [id]);
  if (!batch) throw new DomainError('IMPORT_NOT_FOUND', { id: String(id) }, 'id');
  return batch;
}

/** Locks one's own batch until the end of the transaction. @throws IMPORT_NOT_FOUND */
export async function lockBatch(em: EntityManager, given: number | string): Promise<BatchRow> {
  const id = typeof given === 'number' ? given : idOf(given);
  if (id === null) throw new DomainError('IMPORT_NOT_FOUND', { id: String(given) }, 'id');
  await em.execute('select from import_batch where id = ? for update', [id]);
  return findBatch(em, id);
}

/** @throws STALE_VERSION on `version` */
export function refuseStale({ version }: BatchRow, read: number): void {
  if (version !== read) throw new DomainError('STALE_VERSION', {}, 'version');
}

/** @throws IMPORT_WRONG_STATE where the batch is not in one of these */
export function needState({ state }: BatchRow, ...states: readonly string[]): void {
  if (!states.includes(state)) throw new DomainError('IMPORT_WRONG_STATE', { state }, 'id');
}
