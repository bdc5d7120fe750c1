import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { StartupError } from '../../startup-error.ts';
import type { BackupTable, BackupTrailer, TableTotal } from './contents.ts';
import { withoutForeignKeys } from './foreign-keys.ts';
import { type BackupContents, tableRows } from './read-backup.ts';
import { RowTally } from './row-tally.ts';
import { columnList, copyOut, PLAIN_VALUES } from './tables.ts';

export interface Loading extends BackupContents {
  readonly file: string;
  readonly key: Buffer | null;
  /** For tests: called when a table's rows are in. */
  readonly onTable?: (name: string) => Promise<unknown>;
}

/**
 * Fills a freshly migrated database, in one transaction, and reads it again to compare. The triggers of ours are silent, so that what was audited
 * is not audited again; row security is lifted, since COPY refuses to work under it; unique, exclusion and check constraints hold for every row
 * as it comes, foreign keys are checked when all rows are in.
 *
 * @throws StartupError naming the first table that is not as it was
 */
export async function loadRows(owner: pg.Client, loading: Loading): Promise<void> {
  const { tables } = loading.header;
  await owner.query(`begin; ${PLAIN_VALUES}`);
  try {
    const close = await opened(owner, tables);
    const restoreKeys = await withoutForeignKeys(owner);
    await owner.query(`truncate ${tables.map(({ name }) => name).join(', ')}`);
    const byName = new Map(tables.map((table) => [table.name, table]));
    for await (const { name, pieces } of tableRows(loading.file, loading.key)) {
      await fill(owner, byName.get(name) as BackupTable, pieces);
      await loading.onTable?.(name);
    }
    for (const { name, last, called } of loading.trailer.sequences)
      await owner.query('select setval($1::regclass, $2, $3)', [name, last, called]);
    await restoreKeys();
    await compareRows(owner, tables, loading.trailer);
    await close();
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback').catch(() => undefined);
    throw refusedRow(error);
  }
}

/** Lifts row security and silences triggers; what is answered puts both back as they were. */
async function opened(owner: pg.Client, tables: readonly BackupTable[]): Promise<() => Promise<void>> {
  const { rows } = await owner.query<{ name: string; forced: boolean; triggers: { name: string; enabled: string }[] }>(
    `select t as name, c.relforcerowsecurity as forced, coalesce((select jsonb_agg(jsonb_build_object('name', format('%I', g.tgname), 'enabled', g.tgenabled))
        from pg_trigger g where g.tgrelid = c.oid and not g.tgisinternal and g.tgenabled <> 'D'), '[]') as triggers
     from unnest($1::text[]) t join pg_class c on c.oid = t::regclass`,
    [tables.map(({ name }) => name)],
  );
  for (const { name, forced } of rows) {
    if (forced) await owner.query(`alter table ${name} no force row level security`);
    await owner.query(`alter table ${name} disable trigger user`);
  }
  return async () => {
    for (const { name, forced, triggers } of rows) {
      if (forced) await owner.query(`alter table ${name} force row level security`);
      for (const trigger of triggers)
        await owner.query(`alter table ${name} enable ${ENABLED[trigger.enabled] ?? ''} trigger ${trigger.name}`);
    }
  };
}

const ENABLED: Readonly<Record<string, string>> = { A: 'always', R: 'replica' };

async function fill(owner: pg.Client, { name, columns }: BackupTable, pieces: AsyncIterable<Buffer>): Promise<void> {
  const into = owner.query(copyFrom(`copy ${name} (${columnList(columns)}) from stdin`));
  await pipeline(Readable.from(pieces, { objectMode: true }), bytes(), into);
}

const bytes = (): Transform =>
  new Transform({ writableObjectMode: true, transform: (piece: Buffer, _encoding, done) => done(null, piece) });

async function compareRows(
  owner: pg.Client,
  tables: readonly BackupTable[],
  { tables: counted }: BackupTrailer,
): Promise<void> {
  for (const [i, table] of tables.entries()) {
    const expected = counted[i] as TableTotal;
    const tally = new RowTally();
    for await (const piece of owner.query(copyTo(copyOut(table))) as AsyncIterable<Buffer>) tally.add(piece);
    const { rows, sha256 } = tally.total();
    if (rows === expected.rows && sha256 === expected.sha256) continue;
    throw new StartupError(
      `恢复后表 ${table.name} 与备份不同：备份 ${expected.rows} 行，恢复 ${rows} 行${rows === expected.rows ? '，内容不同' : ''}。`,
      `After the restore, table ${table.name} differs from the backup: ${expected.rows} rows there, ${rows} here${rows === expected.rows ? ' with other contents' : ''}.`,
    );
  }
}

/** Rows that break a constraint: by PostgreSQL's name of it. */
function refusedRow(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError) || !error.code?.startsWith('23')) return error;
  const what = [error.table, error.constraint].filter(Boolean).join(' ');
  return new StartupError(
    `备份中的数据违反约束 ${what}（${error.code}），没有恢复。`,
    `Rows of the backup break the constraint ${what} (${error.code}); nothing was restored.`,
  );
}
