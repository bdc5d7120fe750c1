import type { Config } from '../config.ts';
import { bootstrap, type DatabaseUrls, migrate } from '../platform/database/index.ts';
import { startEmbedded } from '../platform/embedded/index.ts';
import type { StartupError } from '../startup-error.ts';

/** Name of the product's database where it makes one itself. */
export const DATABASE = 'jiceng';

export interface OpenDatabase {
  /** What the server connects with. */
  readonly appUrl: string;
  /** null: nothing may be migrated or loaded, since only the application's role was given. */
  readonly ownerUrl: string | null;
  /** Folder for what is kept beside the data; readable by the person who starts the server. */
  readonly folder: string;
  /** Set when the embedded database had to leave the repository. */
  readonly movedTo: string | null;
  close(): Promise<void>;
}

/** Starts or finds the database and brings it up to date. */
export async function openDatabase(
  config: Config,
  repository: string,
  onLost: (reason: StartupError) => void,
): Promise<OpenDatabase> {
  const { database, dataDir, dataDirGiven } = config;
  if (database.kind === 'embedded') {
    const embedded = await startEmbedded({ dataDir, dataDirGiven, repository, onLost });
    const folder = embedded.movedTo ?? dataDir;
    try {
      const urls = await makeCurrent(await bootstrap(embedded.adminUrl, DATABASE));
      return { ...urls, folder, movedTo: embedded.movedTo, close: embedded.stop };
    } catch (error) {
      await embedded.stop();
      throw error;
    }
  }
  const open = { folder: dataDir, movedTo: null, close: async () => undefined };
  if (database.kind === 'administrator')
    return { ...open, ...(await makeCurrent(await bootstrap(database.adminUrl, DATABASE))) };
  const { appUrl, ownerUrl, backupUrl } = database;
  if (ownerUrl === null) return { ...open, appUrl, ownerUrl };
  return { ...open, ...(await makeCurrent({ app: appUrl, owner: ownerUrl, backup: backupUrl ?? undefined })) };
}

async function makeCurrent(urls: DatabaseUrls) {
  await migrate(urls);
  return { appUrl: urls.app, ownerUrl: urls.owner };
}
