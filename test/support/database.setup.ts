import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { asClient } from '../../server/src/platform/database/index.ts';
import { startEmbedded } from '../../server/src/platform/embedded/index.ts';
import { dropAll, type TestServer } from './database.ts';

/** One PostgreSQL for the run: the server DATABASE_ADMIN_URL names, else an embedded one in a temporary folder. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_ADMIN_URL;
  const embedded = given ? null : await startOwn();
  const server: TestServer = {
    adminUrl: given ?? (embedded as { adminUrl: string }).adminUrl,
    prefix: `jiceng_test_${randomBytes(3).toString('hex')}`,
  };
  project.provide('testServer', server);
  return async () => {
    if (embedded) await embedded.end();
    else await dropAll(server);
  };
}

async function startOwn(): Promise<{ adminUrl: string; end(): Promise<void> }> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'jiceng-test-'));
  // Run as root, PostgreSQL is `nobody` and must get in.
  chmodSync(dataDir, 0o755);
  const database = await startEmbedded({
    dataDir,
    dataDirGiven: true,
    repository: path.resolve(import.meta.dirname, '../..'),
    onLost: (reason) => {
      throw reason;
    },
  });
  // Nothing here has to survive a power failure.
  await asClient(database.adminUrl, async (admin) => {
    for (const name of ['fsync', 'synchronous_commit', 'full_page_writes'])
      await admin.query(`alter system set ${name} = off`);
    await admin.query('select pg_reload_conf()');
  });
  return {
    adminUrl: database.adminUrl,
    end: async () => {
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
