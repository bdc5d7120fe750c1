import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../../../shared/access/vault.ts';
import type { ImportCheck, ImportEntry, ImportRow } from '../../../shared/imports/import-kind.ts';
import type { Row, SheetInfo } from '../../../shared/workbook/cell.ts';
import type { MappedHead } from '../file/mapping.rules.ts';
import { type Samples, sealSamples } from '../file/samples.ts';
import type { CellProblemRow } from '../file/sheet-rows.ts';

/** What was read of a batch's file. */
export interface Reading {
  readonly sheets: readonly SheetInfo[];
  readonly sheet: string;
  readonly heads: readonly MappedHead[];
  readonly body: readonly Row[];
  readonly samples: Samples;
  /** False: required columns are missing, or several heads say one column; nothing was checked. */
  readonly isMapped: boolean;
}

/** What a check found. */
export interface CheckResult {
  readonly rows: readonly ImportRow[];
  readonly problems: readonly CellProblemRow[];
  readonly verdicts: ImportCheck['verdicts'];
}

/** Rows that are written in one statement. */
const CHUNK = 1_000;

/** Keeps what a check found; `result` null: columns are missing, so that nothing was checked. */
export async function keepCheck(
  em: EntityManager,
  id: number,
  { sheets, sheet, heads, samples }: Reading,
  result: CheckResult | null,
  vault: Vault,
): Promise<Record<string, number>> {
  const counts = result && countsOf(result);
  await em.execute('delete from import_problem where batch_id = ?', [id]);
  await em.execute(
    `update import_batch set state = ?, sheet = ?, sheets = ?::jsonb, heads = ?::jsonb, samples_sealed = ?, row_count = ?, new_count = ?,
       changed_count = ?, same_count = ?, bad_count = ?, problem_count = ?, checked_at = case when ? then now() end, version = version + 1
     where id = ?`,
    [
      counts ? 'CHECKED' : 'UPLOADED',
      sheet,
      JSON.stringify(sheets),
      JSON.stringify(heads),
      sealSamples(vault, id, samples),
      counts?.rows ?? null,
      counts?.new ?? null,
      counts?.changed ?? null,
      counts?.same ?? null,
      counts?.bad ?? null,
      result?.problems.length ?? null,
      counts !== null,
      id,
    ],
  );
  const problems = result?.problems ?? [];
  for (let from = 0; from < problems.length; from += CHUNK)
    await em.execute(
      `insert into import_problem (batch_id, row, position, key, head, value, code, params)
       select ?, p.row, p.position, p."column", p.head, p.value, p.code, p.params
       from jsonb_to_recordset(?::jsonb) as p (row int, position int, "column" text, head text, value text, code text, params jsonb)`,
      [id, JSON.stringify(problems.slice(from, from + CHUNK))],
    );
  return counts ?? {};
}

function countsOf({ rows, problems, verdicts }: CheckResult) {
  const bad = new Set(problems.map(({ row }) => row));
  const of = (wanted: string): number =>
    rows.filter(({ number }) => !bad.has(number) && verdicts.get(number) === wanted).length;
  const counts = { new: of('NEW'), changed: of('CHANGED'), same: of('SAME'), bad: bad.size };
  if (counts.new + counts.changed + counts.same + counts.bad !== rows.length)
    throw new Error('A kind of import left rows without a verdict and without a problem');
  return { rows: rows.length, ...counts };
}

/** Keeps what a batch wrote: the entries, and whose units they are in, so that whoever holds them all sees the batch. */
export async function keepCommit(
  em: EntityManager,
  id: number,
  entries: readonly ImportEntry[],
): Promise<Record<string, number>> {
  for (let from = 0; from < entries.length; from += CHUNK)
    await em.execute(
      `insert into import_entry (batch_id, row, subject, subject_id, part, entry_id, action)
       select ?, e.row, e.subject, e."subjectId", e.part, e."entryId", e.action
       from jsonb_to_recordset(?::jsonb) as e (row int, subject text, "subjectId" text, part text, "entryId" text, action text)`,
      [id, JSON.stringify(entries.slice(from, from + CHUNK))],
    );
  // Somebody else may have stored the same meanwhile: then fewer rows did something than the check said.
  const rows = new Set(entries.map(({ row }) => row)).size;
  const [counts] = await em.execute<[{ rows: number; new: number; changed: number }]>(
    `update import_batch b set state = 'COMMITTED', committed_at = now(), version = version + 1,
       changed_count = least(b.changed_count, w.rows), new_count = w.rows - least(b.changed_count, w.rows), same_count = b.row_count - w.rows,
       region_ids = nullif(current_setting('app.regions', true), '')::int[]
     from (select ?::int as rows) w where b.id = ?
     returning b.row_count as rows, b.new_count as new, b.changed_count as changed`,
    [rows, id],
  );
  await em.execute(
    `update import_file set expires_at = now() + interval '24 hours' where id = (select file_id from import_batch where id = ?)`,
    [id],
  );
  return { ...counts };
}

/** Keeps that all of a batch was taken back, and when. */
export async function keepUndo(em: EntityManager, id: number): Promise<Record<string, number>> {
  const [counts] = await em.execute<[{ rows: number }]>(
    `update import_batch set state = 'UNDONE', undone_at = now(), version = version + 1 where id = ? returning new_count + changed_count as rows`,
    [id],
  );
  return { ...counts };
}
