import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { ImportEntry } from '../../../shared/imports/import-kind.ts';
import type { JobHandler } from '../../../shared/jobs/job.ts';
import { takeTime } from '../file/patience.ts';
import { UNDO } from '../imports.service.ts';
import { askerOf } from '../kinds/asker.ts';
import { kindFor } from '../kinds/import-kinds.ts';
import { keepUndo } from './batch-results.ts';
import { findBatch, lockBatch } from './batch-row.ts';

/** Rows a refusal names. */
const MOST_NAMED = 20;

/**
 * Takes back what a batch made (撤销), all of it in one transaction; where it is refused the batch stays stored.
 *
 * @throws IMPORT_UNDO_BLOCKED with the rows whose entries were touched since
 */
export const undoJob: JobHandler<{ readonly batchId: number }> = {
  kind: UNDO,
  permission: 'imports:use',
  async run({ batchId }, ctx, job) {
    const batch = await ctx.look((em) => findBatch(em, batchId));
    const kind = kindFor(ctx, batch.kind);
    return ctx.write('takeBackImport', { reason: batch.undoReason ?? undefined }, async (em) => {
      await takeTime(em);
      await lockBatch(em, batchId);
      const entries = await em.execute<ImportEntry[]>(
        `select row, subject, subject_id as "subjectId", part, entry_id as "entryId", action from import_entry where batch_id = ? order by id`,
        [batchId],
      );
      job.progress(0, entries.length, 'UNDOING');
      const asker = askerOf(ctx, batch, (done, total) => job.progress(done, total, 'UNDOING'));
      refuseTouched(await kind.undo(em, entries, asker));
      const counts = await keepUndo(em, batchId);
      await job.conclude(em, counts);
      return counts;
    });
  },
};

function refuseTouched(touched: readonly { readonly row: number }[]): void {
  if (!touched.length) return;
  const rows = [...new Set(touched.map(({ row }) => row))].sort((a, b) => a - b);
  const named = rows.slice(0, MOST_NAMED).join('、') + (rows.length > MOST_NAMED ? '…' : '');
  throw new DomainError('IMPORT_UNDO_BLOCKED', { count: rows.length, rows: named }, 'id');
}
