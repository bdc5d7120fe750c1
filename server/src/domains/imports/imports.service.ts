import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../shared/context.ts';
import { DomainError } from '../../shared/domain-error.ts';
import { documentColumns } from '../../shared/fact.entity.ts';
import type { ImportEntry } from '../../shared/import-kind.ts';
import { enqueueJob } from '../../shared/job.ts';
import { lineOf, MOST_CHARACTERS } from '../../shared/line.ts';
import type { Written } from '../../shared/reads.ts';
import { askerOf } from './asker.ts';
import { type BatchRow, lockBatch, needState, refuseStale } from './batch-row.ts';
import { takeWorkbook } from './import-file.service.ts';
import { kindFor } from './import-kinds.ts';
import type { CommitImportInput, MapImportInput, StartImportInput, UndoImportInput } from './imports.inputs.ts';
import type { Mapping } from './mapping.rules.ts';
import { takeTime } from './patience.ts';

export type ImportsContext = Pick<Context, 'importKinds' | 'permissions' | 'vault' | 'today'>;

export const CHECK = 'IMPORT_CHECK';
export const COMMIT = 'IMPORT_COMMIT';
export const BATCH = 'IMPORT_BATCH';

/** Takes an upload as a batch and has it read and checked (开始导入). */
export async function startImport(em: EntityManager, input: StartImportInput, ctx: ImportsContext): Promise<Written> {
  kindFor(ctx, input.kind);
  const file = await takeWorkbook(em, input.uploadId);
  const paper = documentColumns(input.document);
  const [batch] = await em.execute<[{ id: number }]>(
    `insert into import_batch (kind, state, file_id, file_name, file_size, file_sha256, sheet, reason,
       document_title, document_number, document_date, document_grade)
     values (?, 'CHECKING', ?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?) returning id`,
    [
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
  await enqueue(em, CHECK, { id: batch.id, fileName: file.name }, input.mapping);
  return { id: batch.id };
}

/** Another sheet or other columns: checked once more (重新对应列). */
export async function mapImport(em: EntityManager, input: MapImportInput, ctx: ImportsContext): Promise<Written> {
  const batch = await lockBatch(em, input.id);
  kindFor(ctx, batch.kind);
  needState(batch, 'UPLOADED', 'CHECKED', 'FAILED');
  refuseStale(batch, input.version);
  await em.execute(
    `update import_batch set state = 'CHECKING', sheet = coalesce(?, sheet), row_count = null, new_count = null, changed_count = null,
       same_count = null, bad_count = null, problem_count = null, version = version + 1 where id = ?`,
    [input.sheet || null, batch.id],
  );
  await enqueue(em, CHECK, batch, input.mapping);
  return { id: batch.id };
}

/** Has a checked batch stored (写入). */
export async function commitImport(em: EntityManager, input: CommitImportInput, ctx: ImportsContext): Promise<Written> {
  const batch = await lockBatch(em, input.id);
  kindFor(ctx, batch.kind);
  needState(batch, 'CHECKED');
  refuseStale(batch, input.version);
  if (batch.badCount !== 0) throw new DomainError('IMPORT_HAS_PROBLEMS', { rows: batch.badCount ?? 0 }, 'id');
  const paper = input.document ? documentColumns(input.document) : null;
  await em.execute(
    `update import_batch set state = 'COMMITTING', reason = coalesce(?, reason), document_title = coalesce(?, document_title),
       document_number = case when ? then ? else document_number end, document_date = case when ? then ?::date else document_date end,
       document_grade = coalesce(?, document_grade), version = version + 1 where id = ?`,
    [
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
  await enqueue(em, COMMIT, batch);
  return { id: batch.id };
}

/**
 * Takes back what a batch made (撤销本批), all of it.
 *
 * @throws IMPORT_UNDO_BLOCKED with the rows whose entries were touched since
 */
export async function undoImport(em: EntityManager, input: UndoImportInput, ctx: ImportsContext): Promise<Written> {
  const batch = await lockBatch(em, input.id);
  const kind = kindFor(ctx, batch.kind);
  needState(batch, 'COMMITTED');
  refuseStale(batch, input.version);
  await takeTime(em);
  const entries = await em.execute<ImportEntry[]>(
    `select row, subject, subject_id as "subjectId", part, entry_id as "entryId", action from import_entry where batch_id = ? order by id`,
    [batch.id],
  );
  const touched = await kind.undo(em, entries, askerOf(ctx, batch));
  if (touched.length) {
    const rows = [...new Set(touched.map(({ row }) => row))].sort((a, b) => a - b);
    const named = rows.slice(0, MOST_NAMED).join('、') + (rows.length > MOST_NAMED ? '…' : '');
    throw new DomainError('IMPORT_UNDO_BLOCKED', { count: rows.length, rows: named }, 'id');
  }
  await em.execute(
    `update import_batch set state = 'UNDONE', undone_at = now(), undo_reason = ?, version = version + 1 where id = ?`,
    [input.reason.trim(), batch.id],
  );
  return { id: batch.id };
}

/** Rows a refusal names. */
const MOST_NAMED = 20;

async function enqueue(
  em: EntityManager,
  kind: string,
  { id, fileName }: Pick<BatchRow, 'id' | 'fileName'>,
  mapping?: readonly Mapping[] | null,
): Promise<void> {
  const params = { batchId: id, ...(mapping && { mapping: JSON.stringify(mapping) }) };
  const jobId = await enqueueJob(em, { kind, title: fileName, params, subject: { type: BATCH, id } });
  await em.execute('update import_batch set job_id = ? where id = ?', [jobId, id]);
}
