import { randomBytes } from 'node:crypto';
import { type FileHandle, link, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { StartupError } from '../../startup-error.ts';
import { MIGRATION_TABLE, refuseUnfinishedRestore, WITHOUT_JIT } from '../database/index.ts';
import type { BackupHeader, BackupTable, BackupTrailer, SequenceState, TableTotal } from './contents.ts';
import { PIECE_BYTES } from './format.ts';
import { FrameWriter } from './frame-writer.ts';
import { type BackupContents, readBackup } from './read-backup.ts';
import { RowTally } from './row-tally.ts';
import { structureOf } from './structure.ts';
import { copyOut, notOfExtension, OWN_SCHEMAS, PLAIN_VALUES, refuseUncovered, tablesOf } from './tables.ts';

export interface BackupOrder {
  /** As the role that reads every row. */
  readonly backupUrl: string;
  readonly appRole: string;
  /** Where it is written; nothing may be there. */
  readonly file: string;
  /** Where it lies until it is whole; see `unfinishedName`. */
  readonly unfinished: string;
  /** 32 bytes; null: not encrypted. */
  readonly key: Buffer | null;
  readonly version: string;
  /** Milliseconds to wait for a migration that changes a table; default a minute. */
  readonly lockTimeout?: number;
  /** For tests: called when the snapshot is taken. */
  readonly onSnapshot?: () => Promise<unknown>;
}

/**
 * Writes everything the database holds at one moment, while work goes on: one repeatable-read transaction reads all tables, and the sequences after
 * them, so that none stands behind a row. The file has its name only once all of it was written, read back and found whole.
 *
 * @throws StartupError naming what cannot be read; then there is no file
 */
export async function writeBackup(order: BackupOrder): Promise<BackupContents> {
  const { unfinished } = order;
  await sweep(path.dirname(order.file));
  const file = await open(unfinished, 'wx', 0o600);
  try {
    try {
      await fill(file, order);
      await file.sync();
    } finally {
      await file.close();
    }
    const contents = await readBackup(unfinished, order.key);
    await giveName(unfinished, order.file);
    return contents;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

const DAY_MS = 86_400_000;

/** A name that two backups at once do not share. */
export const unfinishedName = (file: string): string => `${file}.${randomBytes(3).toString('hex')}.unfinished`;

/** Takes away what backups that were killed left in the folder; one that is still written to is younger. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/\.[0-9a-f]{6}\.unfinished$/.test(name)) continue;
    const left = path.join(folder, name);
    const { mtimeMs } = await stat(left);
    if (Date.now() - mtimeMs > DAY_MS) await rm(left, { force: true });
  }
}

async function fill(
  file: FileHandle,
  { backupUrl, appRole, key, version, lockTimeout, onSnapshot }: BackupOrder,
): Promise<void> {
  const client = new pg.Client({
    connectionString: backupUrl,
    application_name: 'jiceng backup',
    options: WITHOUT_JIT,
    connectionTimeoutMillis: 10_000,
    // Whatever the role's own settings are: a large table takes its time.
    statement_timeout: 0,
    idle_in_transaction_session_timeout: 0,
    lock_timeout: lockTimeout ?? 60_000,
  });
  client.on('error', () => undefined); // the statement under way fails with it
  await client.connect();
  try {
    const writer = await FrameWriter.begin(file, key);
    await client.query(`begin isolation level repeatable read read only; ${PLAIN_VALUES}`);
    await refuseUnfinishedRestore(client);
    await refuseUncovered(client);
    const tables = await tablesOf(client);
    // No migration may change them from here on; what is written meanwhile is not waited for.
    for (const { name } of tables) await client.query(`lock table ${name} in access share mode`);
    await writer.write('HEADER', await headerOf(client, { tables, appRole, version }));
    await onSnapshot?.();
    const totals: TableTotal[] = [];
    for (const table of tables) totals.push(await writeTable(client, writer, table));
    const trailer: BackupTrailer = { tables: totals, sequences: await sequencesOf(client) };
    await writer.write('TRAILER', trailer);
  } finally {
    await client.end();
  }
}

async function headerOf(
  client: pg.Client,
  {
    tables,
    appRole,
    version,
  }: { readonly tables: readonly BackupTable[]; readonly appRole: string; readonly version: string },
): Promise<BackupHeader> {
  const { rows } = await client.query<{ at: string; server: string; migrations: string[]; role: string }>(
    `select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, current_setting('server_version') as server,
      array(select name::text from ${MIGRATION_TABLE} order by id) as migrations, current_user::text as role`,
  );
  const [found] = rows;
  if (!found) throw new Error('The database does not say what it is.');
  return {
    product: 'jiceng',
    version,
    madeAt: found.at,
    serverVersion: found.server,
    migrations: found.migrations,
    tables: [...tables],
    structure: [...(await structureOf(client, { app: appRole, backup: found.role }))],
  };
}

async function writeTable(client: pg.Client, writer: FrameWriter, table: BackupTable): Promise<TableTotal> {
  await writer.write('TABLE', { name: table.name });
  const tally = new RowTally();
  let piece: Buffer[] = [];
  let size = 0;
  const flush = async () => {
    if (!size) return;
    await writer.write('ROWS', Buffer.concat(piece));
    [piece, size] = [[], 0];
  };
  for await (const bytes of client.query(copyTo(copyOut(table))) as AsyncIterable<Buffer>) {
    tally.add(bytes);
    piece.push(bytes);
    size += bytes.length;
    if (size >= PIECE_BYTES) await flush();
  }
  await flush();
  return { name: table.name, ...tally.total() };
}

/** A sequence knows no snapshot: read after the rows it is never behind one, and what it is ahead leaves a gap. */
async function sequencesOf(client: pg.Client): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and ${OWN_SCHEMAS} and ${notOfExtension('pg_class', 'c.oid')} order by 1`,
  );
  const states: SequenceState[] = [];
  for (const { name } of rows) {
    const read = await client.query<{ last: string; called: boolean }>(
      `select last_value::text as last, is_called as called from ${name}`,
    );
    states.push({ name, ...(read.rows[0] as { last: string; called: boolean }) });
  }
  return states;
}

/** Never over a file that is there; and the name is on the disk when this returns. */
async function giveName(unfinished: string, file: string): Promise<void> {
  try {
    await link(unfinished, file);
    await rm(unfinished);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw fileThere(file);
    await rename(unfinished, file); // a file system without hard links
  }
  if (process.platform === 'win32') return;
  const folder = await open(path.dirname(file));
  await folder.sync().finally(() => folder.close());
}

export const fileThere = (file: string): StartupError =>
  new StartupError(`文件 ${file} 已存在，不会被覆盖。`, `There is a file ${file} already; it is not overwritten.`);
