import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../shared/context.ts';
import { DomainError } from '../../shared/errors/domain-error.ts';
import { readCodes } from '../../shared/imports/code-choices.ts';
import type { ImportColumn, ImportKind, ImportProblem } from '../../shared/imports/import-kind.ts';
import type { JobHandler, JobRun } from '../../shared/jobs/job.ts';
import { readWorkbook } from '../../shared/workbook/read-workbook.ts';
import { type CheckResult, keepCheck, keepCommit, type Reading } from './batch/batch-results.ts';
import { type BatchRow, findBatch, lockBatch } from './batch/batch-row.ts';
import { openWorkbook } from './file/import-file.service.ts';
import {
  doubledColumns,
  type Mapping,
  mapHeads,
  mappingProblem,
  matchHeads,
  missingColumns,
} from './file/mapping.rules.ts';
import { takeTime } from './file/patience.ts';
import { partsOf, placed, readRows, samplesOf } from './file/sheet-rows.ts';
import { CHECK, COMMIT } from './imports.service.ts';
import { askerOf } from './kinds/asker.ts';
import { withCodes } from './kinds/code-choices.ts';
import { kindFor, MOST_ROWS } from './kinds/import-kinds.ts';

type Params = { readonly batchId: number; readonly mapping?: string };

/** Reads the file of a batch, matches its heads and checks every row (检查); nothing but the batch is written. */
export const checkJob: JobHandler<Params> = {
  kind: CHECK,
  permission: 'imports:use',
  async run({ batchId, mapping }, ctx, job) {
    const { batch, kind, columns, reading } = await readBatch(ctx, job, batchId, mapping);
    const result = reading.isMapped ? await checked(ctx, job, { batch, kind, columns, reading }) : null;
    return ctx.write('checkImport', {}, async (em) => {
      await lockBatch(em, batchId);
      const counts = await keepCheck(em, batchId, reading, result, ctx.vault);
      await job.conclude(em, counts);
      return counts;
    });
  },
};

/** Stores a batch (写入): all rows in one transaction, or none where one is refused by then. */
export const commitJob: JobHandler<Params> = {
  kind: COMMIT,
  permission: 'imports:use',
  async run({ batchId }, ctx, job) {
    const read = await readBatch(ctx, job, batchId);
    const { batch, kind, columns, reading } = read;
    const { rows, problems } = await readRows(columns, reading.heads, reading.body);
    try {
      if (problems.length) throw new Refused(problems);
      const options = { reason: batch.reason, ...(kind.refusals && { refusals: kind.refusals }) };
      return await ctx.write('storeImport', options, async (em) => {
        await takeTime(em);
        // One after the other: of two batches with the same rows the second finds what the first has stored.
        await em.execute(`select pg_advisory_xact_lock(hashtext('jiceng import'))`);
        await lockBatch(em, batchId);
        const asker = askerOf(ctx, batch, (done, total) => job.progress(done, total, 'STORING'));
        const stored = await kind.store(em, rows, asker);
        if (stored.problems.length) throw new Refused(stored.problems);
        const counts = await keepCommit(em, batchId, stored.entries);
        await job.conclude(em, counts);
        return counts;
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // Something has changed since the check: it is checked anew and the rows are named.
      const found = placed(error.problems, columns, reading.heads, reading.body);
      const result = { ...(await checked(ctx, job, read)), problems: found };
      return ctx.write('checkImport', {}, async (em) => {
        await lockBatch(em, batchId);
        const counts = await keepCheck(em, batchId, reading, result, ctx.vault);
        await job.conclude(em, counts);
        return counts;
      });
    }
  },
};

/** Rows that were refused at the moment of storing; carries them out of the transaction. */
class Refused extends Error {
  constructor(readonly problems: readonly ImportProblem[]) {
    super('Rows of an import were refused');
  }
}

interface ReadBatch {
  readonly batch: BatchRow;
  readonly kind: ImportKind;
  readonly columns: readonly ImportColumn[];
  readonly reading: Reading;
}

/** The sheet of a batch with its heads matched: as the person said, as they were before, or by their names. */
async function readBatch(ctx: Context, job: JobRun, id: number, said?: string): Promise<ReadBatch> {
  job.progress(0, null, 'READING');
  const { batch, bytes, codes } = await ctx.look(async (em) => {
    const found = await findBatch(em, id);
    return { batch: found, bytes: await openWorkbook(em, found.fileId, ctx.vault), codes: await readCodes(em) };
  });
  const kind = kindFor(ctx, batch.kind);
  const columns = withCodes(kind.columns, codes);
  const { sheets, sheet, rows } = await readWorkbook(bytes, {
    sheet: batch.sheet,
    maxRows: MOST_ROWS,
    progress: (done, total) => job.progress(done, total, 'READING'),
  });
  const parts = partsOf(columns, rows);
  const mapping = said === undefined ? keptMapping(batch, sheet) : (JSON.parse(said) as Mapping[]);
  const wrong = mapping ? mappingProblem(columns, parts.heads, mapping) : null;
  if (wrong !== null) throw new DomainError('IMPORT_MAPPING_INVALID', { place: wrong + 1 }, `mapping.${wrong}`);
  const heads = mapping ? mapHeads(parts.heads, mapping) : matchHeads(columns, parts.heads);
  const reading = {
    sheets,
    sheet,
    heads,
    body: parts.body,
    samples: samplesOf(parts),
    isMapped:
      missingColumns(columns, heads).length === 0 && (mapping !== null || doubledColumns(columns, heads).length === 0),
  };
  return { batch, kind, columns, reading };
}

/** How the heads were matched when the batch was checked; null: they were not, or another sheet is read now. */
const keptMapping = (batch: BatchRow, sheet: string): readonly Mapping[] | null => {
  const isCommit = batch.state === 'COMMITTING' && batch.sheet === sheet;
  if (!isCommit) return null;
  return batch.heads.flatMap(({ position, column }) => (column === null ? [] : [{ position, column }]));
};

async function checked(ctx: Context, job: JobRun, { batch, kind, columns, reading }: ReadBatch): Promise<CheckResult> {
  const { heads, body } = reading;
  const { rows, problems } = await readRows(columns, heads, body);
  job.progress(0, rows.length, 'CHECKING');
  const asker = askerOf(ctx, batch, (done, total) => job.progress(done, total, 'CHECKING'));
  const found = await ctx.look((em: EntityManager) => kind.check(em, rows, asker));
  return { rows, problems: placed([...problems, ...found.problems], columns, heads, body), verdicts: found.verdicts };
}
