import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { verifyChain } from '../../../server/src/cli/verify-chain.ts';
import { loadDemo } from '../../../server/src/demo/index.ts';
import {
  type BackupOrder,
  openBackup,
  type RestoreOrder,
  restore,
  unfinishedName,
  writeBackup,
} from '../../../server/src/platform/backup/index.ts';
import {
  asClient,
  connect,
  type DatabaseUrls,
  type InstallationUrls,
} from '../../../server/src/platform/database/index.ts';
import { SLICES } from '../../../server/src/platform/slices.ts';
import { type Content, freshDatabase, type TestDatabase } from '../../support/database.ts';
import { PASSWORD } from '../../support/house.ts';
import { sealAll } from '../../support/sealing.ts';
import { TEST_VAULT } from '../../support/vault.ts';
import { OFFICE } from '../access/office.ts';

export const VERSION = '0.1.0-test';

/** The demo district, the same template as the house's. */
const DEMO: Content = {
  name: 'demo',
  fill: async (urls) => {
    const orm = await connect(
      urls.app,
      SLICES.flatMap((slice) => slice.entities),
    );
    await loadDemo(orm, { password: PASSWORD, vault: TEST_VAULT });
    await orm.close();
  },
};

export const demoDatabase = (name: string): Promise<TestDatabase> => freshDatabase(name, DEMO);

/** A small office: backed up and restored in a third of the time, where a test is not about the rows. */
export const officeDatabase = (name: string): Promise<TestDatabase> => freshDatabase(name, OFFICE);

/** A folder for files; `remove` in `afterAll`. */
export function folderForFiles(): { at(name: string): string; remove(): void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jiceng-backup-'));
  return { at: (name) => path.join(folder, name), remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

const roleIn = (url: string) => decodeURIComponent(new URL(url).username);

export const backUp = (from: InstallationUrls, file: string, more: Partial<BackupOrder> = {}) =>
  writeBackup({
    unfinished: unfinishedName(file),
    backupUrl: from.backup,
    appRole: roleIn(from.app),
    file,
    key: null,
    version: VERSION,
    ...more,
  });

export async function restoreInto(to: DatabaseUrls, file: string, more: Partial<RestoreOrder> = {}) {
  const order: RestoreOrder = { file, key: null, version: VERSION, verifyChain: async () => [], ...more };
  return restore(to, await openBackup(order), order);
}

/** Seals what is not sealed and computes the chain again. */
export async function chainOf(urls: DatabaseUrls) {
  await sealed(urls);
  return asClient(urls.app, (client) => verifyChain(client));
}

export const sealed = (urls: DatabaseUrls) => sealAll(urls.app);

/** Rows of a table, as somebody who sees all. */
export const rowsOf = async (urls: InstallationUrls, sql: string): Promise<readonly Record<string, unknown>[]> =>
  asClient(urls.backup, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);
