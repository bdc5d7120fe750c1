import type { Config } from '../config.ts';
import { asClient, bootstrap, type InstallationUrls, openToBackup } from '../platform/database/index.ts';
import { startEmbedded } from '../platform/embedded/index.ts';
import { DATABASE } from '../startup/database.ts';
import { StartupError } from '../startup-error.ts';
import { embeddedPlaces, runningEmbedded } from './embedded.ts';
import { REPOSITORY } from './product.ts';

/** The database a backup is made of; nothing in it is migrated, so that one can be made before a new version touches it. */
export interface BackupSource {
  readonly backupUrl: string;
  readonly appRole: string;
  /** Folder of the data, where backups lie that nobody gave a place. */
  readonly folder: string;
}

export async function withBackupSource<T>(config: Config, use: (source: BackupSource) => Promise<T>): Promise<T> {
  const { database, dataDir } = config;
  if (database.kind === 'server') {
    if (database.backupUrl === null) throw noBackupRole();
    return use({ backupUrl: database.backupUrl, appRole: userIn(database.appUrl), folder: dataDir });
  }
  if (database.kind === 'administrator')
    return use(await sourceOf(await bootstrap(database.adminUrl, DATABASE), dataDir));
  return withEmbedded(config, async (adminUrl, folder) =>
    use(await sourceOf(await bootstrap(adminUrl, DATABASE), folder)),
  );
}

/** Beside the server that has it open; else it is started for as long as it takes. */
async function withEmbedded<T>(config: Config, use: (adminUrl: string, folder: string) => Promise<T>): Promise<T> {
  const places = embeddedPlaces(config);
  if (!places.made)
    throw new StartupError(
      `文件夹 ${places.parent} 中没有数据库，无可备份；请检查设置 DATA_DIR。`,
      `There is no database in ${places.parent} to back up: check the setting DATA_DIR.`,
    );
  const running = runningEmbedded(places);
  if (running) return use(running, places.parent);
  const { dataDir, dataDirGiven } = config;
  const embedded = await startEmbedded({
    dataDir,
    dataDirGiven,
    repository: REPOSITORY,
    onLost: (reason) => {
      throw reason;
    },
  });
  try {
    return await use(embedded.adminUrl, places.parent);
  } finally {
    await embedded.stop();
  }
}

async function sourceOf(urls: InstallationUrls, folder: string): Promise<BackupSource> {
  const backupUrl = urls.backup;
  await asClient(urls.owner, (owner) => openToBackup(owner, userIn(backupUrl)));
  return { backupUrl, appRole: userIn(urls.app), folder };
}

const userIn = (url: string): string => decodeURIComponent(new URL(url).username);

const noBackupRole = (): StartupError =>
  new StartupError(
    "备份需要设置 DATABASE_BACKUP_URL：由数据库管理员建立角色（create role jiceng_backup login password '…'），再带 DATABASE_OWNER_URL 与 DATABASE_BACKUP_URL 启动一次。",
    "A backup needs DATABASE_BACKUP_URL: have the role made (create role jiceng_backup login password '…'), then start once with DATABASE_OWNER_URL and DATABASE_BACKUP_URL.",
  );
