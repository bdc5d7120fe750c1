import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../shared/context.ts';
import { DomainError } from '../../shared/errors/domain-error.ts';
import { enqueueJob } from '../../shared/jobs/job.ts';
import type { WriteAnswer } from '../../shared/reads/reads.ts';
import { documentColumns } from '../../shared/time/fact.entity.ts';
import { lineOf, MOST_CHARACTERS } from '../../shared/words/line.ts';
import { type BatchRow, lockBatch, needState, refuseStale } from './batch/batch-row.ts';
import { takeWorkbook } from './file/import-file.service.ts';
import type { Mapping } from './file/mapping.rules.ts';
import type { CommitImportInput, MapImportInput, StartImportInput, UndoImportInput } from './imports.inputs.ts';
import { kindFor } from './kinds/import-kinds.ts';

export type ImportsContext = Pick<Context, 'importKinds' | 'permissions' | 'vault' | 'today'>;

export const CHECK = 'IMPORT_CHECK';
export const COMMIT = 'IMPORT_COMMIT';
export const UNDO = 'IMPORT_UNDO';
export const BATCH = 'IMPORT_BATCH';

/** Takes an upload as a batch and has it read and checked (开始导入). */
export async function startImport(
  em: EntityManager,
  input: StartImportInput,
  ctx: ImportsContext,
): Promise<WriteAnswer> {
  kindFor(ctx, input.kind);
  const file = await takeWorkbook(em, input.uploadId);
  const paper = documentColumns(input.document);
  // The job is asked for first, so that the batch is written, and told in the audit, once.
  const [{ id }] = await em.execute<[{ id: number }]>(`select nextval('import_batch_id_seq')::int as id`);
  const jobId = await enqueue(em, CHECK, { id, fileName: file.name }, input.mapping);
  await em.execute(
    `insert into import_batch (id, job_id, kind, state, file_id, file_name, file_size, file_sha256, sheet, reason,
       document_title, document_number, document_date, document_grade)
     values (?, ?, ?, 'CHECKING', ?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?)`,
    [
      id,
      jobId,
      input.kind,
      file.id,
      file.name,
      file.size,
      file.sha256,
      input.sheet || null,
      lineOf(input.reason, 'reason', MOST_CHARACTERS.reason),
      paper.documentTitle,
      paper.documentNumber,
      paper.documentDate,
      paper.documentGrade,
    ],
  );
  return { id };
}

/** Another sheet or other columns: checked once more (重新对应列). */
export async function mapImport(em: EntityManager, input: MapImportInput, ctx: ImportsContext): Promise<WriteAnswer> {
  const batch = await lockBatch(em, input.id);
  kindFor(ctx, batch.kind);
  needState(batch, 'UPLOADED', 'CHECKED', 'FAILED');
  refuseStale(batch, input.version);
  const jobId = await enqueue(em, CHECK, batch, input.mapping);
  await em.execute(
    `update import_batch set state = 'CHECKING', sheet = coalesce(?, sheet), row_count = null, new_count = null, changed_count = null,
       same_count = null, bad_count = null, problem_count = null, job_id = ?, version = version + 1 where id = ?`,
    [input.sheet || null, jobId, batch.id],
  );
  return { id: batch.id };
}

/** Has a checked batch stored (写入). */
export async function commitImport(
  em: EntityManager,
  input: CommitImportInput,
  ctx: ImportsContext,
): Promise<WriteAnswer> {
  const batch = await lockBatch(em, input.id);
  kindFor(ctx, batch.kind);
  needState(batch, 'CHECKED');
  refuseStale(batch, input.version);
  if (batch.badCount !== 0) throw new DomainError('IMPORT_HAS_PROBLEMS', { rows: batch.badCount ?? 0 }, 'id');
  const paper = input.document ? documentColumns(input.document) : null;
  const jobId = await enqueue(em, COMMIT, batch);
  await em.execute(
    `update import_batch set state = 'COMMITTING', job_id = ?, reason = coalesce(?, reason), document_title = coalesce(?, document_title),
       document_number = case when ? then ? else document_number end, document_date = case when ? then ?::date else document_date end,
       document_grade = coalesce(?, document_grade), version = version + 1 where id = ?`,
    [
      jobId,
      lineOf(input.reason, 'reason', MOST_CHARACTERS.reason),
      paper?.documentTitle ?? null,
      paper !== null,
      paper?.documentNumber ?? null,
      paper !== null,
      paper?.documentDate ?? null,
      paper?.documentGrade ?? null,
      batch.id,
    ],
  );
  return { id: batch.id };
}

/** Has what a batch made taken back (撤销本批), all of it or nothing. */
export async function undoImport(em: EntityManager, input: UndoImportInput, ctx: ImportsContext): Promise<WriteAnswer> {
  const batch = await lockBatch(em, input.id);
  kindFor(ctx, batch.kind);
  needState(batch, 'COMMITTED');
  refuseStale(batch, input.version);
  const jobId = await enqueue(em, UNDO, batch);
  await em.execute(
    `update import_batch set state = 'UNDOING', undo_reason = ?, job_id = ?, version = version + 1 where id = ?`,
    [input.reason.trim(), jobId, batch.id],
  );
  return { id: batch.id };
}

async function enqueue(
  em: EntityManager,
  kind: string,
  { id, fileName }: Pick<BatchRow, 'id' | 'fileName'>,
  mapping?: readonly Mapping[] | null,
): Promise<number> {
  const params = { batchId: id, ...(mapping && { mapping: JSON.stringify(mapping) }) };
  return enqueueJob(em, { kind, title: fileName, params, subject: { type: BATCH, id } });
}
