// npm run restore -- <file> [--accept]: restores a backup into a new database, and compares.
import 'reflect-metadata';
import { type Config, readConfig } from '../config.ts';
import { findingText } from '../domains/audit/index.ts';
import { anchorRestored } from '../platform/anchor/index.ts';
import { openBackup, type RestoreOrder, type RestoreResult, restore } from '../platform/backup/index.ts';
import { asClient, bootstrap, type DatabaseUrls } from '../platform/database/index.ts';
import { startEmbedded } from '../platform/embedded/index.ts';
import { anchorFileFor } from '../startup/anchor.ts';
import { DATABASE } from '../startup/database.ts';
import { StartupError } from '../startup-error.ts';
import { exitWith } from './database.ts';
import { embeddedPlaces, runningEmbedded } from './embedded.ts';
import { productVersion, REPOSITORY, typedPath } from './product.ts';
import { verifyChain } from './verify-chain.ts';

await exitWith(async () => {
  const args = process.argv.slice(2);
  const [typed, ...more] = args.filter((arg) => arg !== '--accept');
  if (!typed || more.length || typed.startsWith('-'))
    throw new StartupError('用法：npm run restore -- 文件 [--accept]', 'Usage: npm run restore -- file [--accept]');
  const config = readConfig(process.env, REPOSITORY);
  const order: RestoreOrder = {
    file: typedPath(typed),
    key: config.backupKey,
    version: productVersion(),
    accept: args.includes('--accept'),
    verifyChain: async (owner) => chainFindings(await verifyChain(owner)),
  };
  // All of the file is read before anything is made from it.
  const backup = await openBackup(order).catch(noSuchFile);
  const restored = await withTarget(config, async (urls, folder) => {
    const done = await restore(urls, backup, order);
    await asClient(urls.owner, (owner) => anchorRestored(owner, anchorFileFor(config, folder, urls.app)));
    return done;
  });
  console.log(sentences(restored).join('\n'));
  return 0;
});

function noSuchFile(error: unknown): never {
  if ((error as { code?: string }).code !== 'ENOENT') throw error;
  const { path } = error as { path?: string };
  throw new StartupError(`没有文件 ${path}。`, `There is no file ${path}.`);
}

/** A new database: the embedded one in an empty data folder, or the empty one of a server. */
async function withTarget<T>(config: Config, use: (urls: DatabaseUrls, folder: string) => Promise<T>): Promise<T> {
  const { database, dataDir, dataDirGiven } = config;
  if (database.kind === 'administrator') return use(await bootstrap(database.adminUrl, DATABASE), dataDir);
  if (database.kind === 'server') {
    const { appUrl, ownerUrl, backupUrl } = database;
    if (ownerUrl) return use({ app: appUrl, owner: ownerUrl, backup: backupUrl ?? undefined }, dataDir);
    throw new StartupError(
      '恢复需要设置 DATABASE_OWNER_URL（所有者角色，用于建表）。',
      "A restore needs DATABASE_OWNER_URL, the owner's role, which makes the tables.",
    );
  }
  const places = embeddedPlaces(config);
  if (runningEmbedded(places))
    throw new StartupError(
      `数据库 ${places.cluster} 正在使用；恢复需要新的数据库，请用 DATA_DIR 指定一个新文件夹。`,
      `The database ${places.cluster} is in use; a restore needs a new one: choose a new folder by DATA_DIR.`,
    );
  const embedded = await startEmbedded({
    dataDir,
    dataDirGiven,
    repository: REPOSITORY,
    onLost: (reason) => {
      throw reason;
    },
  });
  try {
    return await use(await bootstrap(embedded.adminUrl, DATABASE), places.parent);
  } finally {
    await embedded.stop();
  }
}

function chainFindings({ fault }: Awaited<ReturnType<typeof verifyChain>>): StartupError[] {
  if (!fault || fault.finding === 'ANCHOR_DIFFERS') return [];
  const { zh, en } = findingText(fault.finding, fault.link, fault.entry);
  return [new StartupError(`审计链断裂：${zh}`, `The audit chain is broken: ${en}`)];
}

function sentences({ header, trailer, findings }: RestoreResult): string[] {
  const rows = trailer.tables.reduce((sum, table) => sum + table.rows, 0);
  const said = [
    `已恢复 ${header.madeAt} 的备份（版本 ${header.version}，PostgreSQL ${header.serverVersion}）：${header.tables.length} 个表、${rows} 行的数量与哈希，约束、权限与审计链均已核对。`,
    `Restored the backup of ${header.madeAt} (version ${header.version}, PostgreSQL ${header.serverVersion}): counts and hashes of ${header.tables.length} tables and ${rows} rows, constraints, rights and audit chain were compared.`,
  ];
  said.push(
    '加密字段的密钥不在备份中：启动前请设置原来的 ENCRYPTION_KEY，或把原 DATA_DIR 里的 encryption-key 放入新的 DATA_DIR。',
    'The key of the encrypted fields is in no backup: before the start set the ENCRYPTION_KEY there was, or put encryption-key of the former DATA_DIR into the new one.',
  );
  if (findings.length)
    said.push(
      '以下不一致已按 --accept 接受： Accepted although they differ:',
      ...findings.map(({ message }) => message),
    );
  return said;
}
