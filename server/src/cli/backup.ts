// npm run backup [-- <file or folder>]: writes everything the database holds into one file, while work goes on; reads it back before it has its name.
import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { readConfig } from '../config.ts';
import { makeDataFolder } from '../data-folder.ts';
import { type BackupContents, fileThere, keyIdOf, unfinishedName, writeBackup } from '../platform/backup/index.ts';
import { StartupError } from '../startup-error.ts';
import { withBackupSource } from './backup-source.ts';
import { exitWith } from './database.ts';
import { productVersion, REPOSITORY, typedPath } from './product.ts';

await exitWith(async () => {
  const [typed, ...more] = process.argv.slice(2);
  if (more.length || typed?.startsWith('-'))
    throw new StartupError('用法：npm run backup [-- 文件]', 'Usage: npm run backup [-- file]');
  const config = readConfig(process.env, REPOSITORY);
  await withBackupSource(config, async ({ backupUrl, appRole, folder }) => {
    const file = placeOf(typed, folder);
    const unfinished = unfinishedName(file);
    removeWhenStopped(unfinished);
    const order = { backupUrl, appRole, file, unfinished, key: config.backupKey, version: productVersion() };
    const contents = await writeBackup(order).catch((error: unknown) => {
      throw writeTrouble(file, error);
    });
    console.log(sentences(file, contents, config.backupKey).join('\n'));
  });
  return 0;
});

function placeOf(typed: string | undefined, dataFolder: string): string {
  const name = `jiceng-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}.backup`;
  if (typed === undefined) {
    const folder = path.join(dataFolder, 'backups');
    makeDataFolder(folder);
    fs.chmodSync(folder, 0o700);
    return path.join(folder, name);
  }
  const file = typedPath(typed);
  if (!fs.existsSync(file)) return file;
  if (fs.statSync(file).isDirectory()) return path.join(file, name);
  throw fileThere(file);
}

/** Errors of the file system, as what they mean for this file. */
function writeTrouble(file: string, error: unknown): unknown {
  const { code, syscall, path: at } = error as NodeJS.ErrnoException;
  if (!syscall || !(at || ['write', 'fsync'].includes(syscall))) return error;
  return new StartupError(
    `无法写入备份文件 ${file}（${code}），没有留下备份。`,
    `The backup cannot be written to ${file} (${code}); there is none.`,
  );
}

function removeWhenStopped(unfinished: string): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      fs.rmSync(unfinished, { force: true });
      process.exit(1);
    });
}

function sentences(file: string, { header, trailer }: BackupContents, key: Buffer | null): string[] {
  const rows = trailer.tables.reduce((sum, table) => sum + table.rows, 0);
  const size = `${(fs.statSync(file).size / 1024 / 1024).toFixed(1)} MB`;
  return [
    `已备份：${file}（${size}，${header.tables.length} 个表，${rows} 行），并已整体读回核对。`,
    `Backed up: ${file} (${size}, ${header.tables.length} tables, ${rows} rows), read back whole and found intact.`,
    key
      ? `已加密，密钥 ${keyIdOf(key)}（BACKUP_KEY）；没有它无法恢复，请与备份分开保管。 Encrypted with the key ${keyIdOf(key)} (BACKUP_KEY): without it nothing is restored; keep it apart.`
      : '未加密：设置 BACKUP_KEY 后才加密。 Not encrypted: set BACKUP_KEY to have it so.',
    '不含：设置、ENCRYPTION_KEY 与 BACKUP_KEY、日志。 Not in it: settings, ENCRYPTION_KEY and BACKUP_KEY, logs.',
  ];
}
