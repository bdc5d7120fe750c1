import type pg from 'pg';
import { MIGRATIONS } from '../../migrations/index.ts';
import { StartupError } from '../../startup-error.ts';
import {
  analyze,
  asClient,
  type DatabaseUrls,
  isUnfinished,
  markFinished,
  markUnfinished,
  migrateTo,
  UNFINISHED,
} from '../database/index.ts';
import type { BackupHeader } from './contents.ts';
import { damage } from './damage.ts';
import { type Loading, loadRows } from './load-rows.ts';
import { readBackup } from './read-backup.ts';
import { structureOf } from './structure.ts';
import { notOfExtension, OWN_SCHEMAS, refuseUncovered } from './tables.ts';

export interface RestoreOrder extends Pick<Loading, 'file' | 'key' | 'onTable'> {
  readonly version: string;
  /** What does not fit and would be refused is said and kept. */
  readonly accept?: boolean;
  /** Computes the audit chain again; answers what does not fit. */
  readonly verifyChain: (owner: pg.Client) => Promise<readonly StartupError[]>;
}

export interface RestoreResult extends Loading {
  /** What does not fit, though it was accepted. */
  readonly findings: readonly StartupError[];
}

/**
 * Reads a file to its end before anything is made from it.
 *
 * @throws StartupError for a cut or altered file, a wrong key, a newer product
 */
export async function openBackup({ file, key, version, onTable }: RestoreOrder): Promise<Loading> {
  const contents = await readBackup(file, key, (header) => refuseNewer(file, header, version));
  return { ...contents, file, key, ...(onTable && { onTable }) };
}

/** What a newer version added may stand in the header already, so it is looked at first. */
function refuseNewer(file: string, { migrations, version: made }: BackupHeader, version: string): void {
  const unknown = migrations.filter((name) => !MIGRATIONS.some((known) => known.name === name));
  if (unknown.length) throw damage.newerProduct(file, made, version, unknown);
}

/**
 * Restores into an empty database: the migrations of the backup, its rows, then the migrations that came later. From its first to its last moment
 * the database is marked, and whoever finds the mark does not work with it; a restore that was interrupted is begun again.
 *
 * @throws StartupError when the database is not empty, and for everything that is not as it was
 */
export async function restore(urls: DatabaseUrls, backup: Loading, order: RestoreOrder): Promise<RestoreResult> {
  await asClient(urls.owner, async (owner) => {
    await owner.query(`select pg_advisory_lock(hashtext('jiceng restore'))`);
    await makeEmpty(owner);
    await markUnfinished(owner, backup.file);
    await migrateTo(urls, backup.header.migrations);
    await loadRows(owner, backup);
  });
  const findings = await asClient(urls.owner, async (owner) => [
    ...(await otherStructure(owner, urls, backup.header)),
    ...(await order.verifyChain(owner)),
  ]);
  if (findings.length && !order.accept) throw allOf(findings);
  await migrateTo(urls);
  if (urls.backup) await asClient(urls.backup, refuseUncovered);
  await asClient(urls.owner, async (owner) => {
    // Who was logged in when the backup was made is not logged in now.
    await owner.query('delete from login_session');
    await markFinished(owner);
  });
  await analyze(urls.owner);
  return { ...backup, findings };
}

/** @throws StartupError when there is anything but what an interrupted restore left */
async function makeEmpty(owner: pg.Client): Promise<void> {
  if (await isUnfinished(owner)) {
    await owner.query(
      'begin; drop schema public cascade; create schema public; revoke all on schema public from public; commit',
    );
    return;
  }
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where ${OWN_SCHEMAS} and ${notOfExtension('pg_class', 'c.oid')} limit 1`,
  );
  if (!rows[0]) return;
  throw new StartupError(
    `只能恢复到新的数据库，而这个数据库里已有 ${rows[0].name} 等内容；请换一个新的数据库（设置 DATA_DIR 或 DATABASE_URL）。`,
    `A restore needs a new database, and this one holds ${rows[0].name} and perhaps more: choose another by DATA_DIR or DATABASE_URL.`,
  );
}

/** Constraints, policies, rights and the rest, compared with the database the backup was made of. */
async function otherStructure(
  owner: pg.Client,
  { app, backup }: DatabaseUrls,
  { structure }: BackupHeader,
): Promise<StartupError[]> {
  await owner.query('set search_path = public, pg_catalog');
  const name = (url: string) => decodeURIComponent(new URL(url).username);
  const lines = await structureOf(owner, { app: name(app), backup: backup ? name(backup) : null });
  const [before, now] = [new Set(structure), new Set(lines.filter((line) => !line.includes(` public.${UNFINISHED}`)))];
  return [
    ...[...before]
      .filter((line) => !now.has(line))
      .map((line) => different('恢复后缺少', 'Missing after the restore', line)),
    ...[...now].filter((line) => !before.has(line)).map((line) => different('备份中没有', 'Not in the backup', line)),
  ];
}

const different = (zh: string, en: string, line: string) => new StartupError(`${zh}：${line}`, `${en}: ${line}`);

const allOf = (findings: readonly StartupError[]): StartupError =>
  new StartupError(
    `恢复后的数据库与备份不一致：\n${findings.map(({ zh }) => zh).join('\n')}\n数据库未启用；确认后可加 --accept 重新恢复。`,
    `The restored database is not as it was:\n${findings.map(({ en }) => en).join('\n')}\nIt is not put to use; when you have looked into it, restore again with --accept.`,
  );
