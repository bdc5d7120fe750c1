import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readBackup } from '../../../server/src/platform/backup/index.ts';
import { emptyDatabase, type TestDatabase } from '../../support/database.ts';
import { chainOf, demoDatabase, folderForFiles, rowsOf, sealed } from '../safe/backups.ts';
import { run } from '../safe/programs.ts';

/**
 * From the server of the run (15 where one is given) into the embedded database (18) and back, each by its command line. Not part of what
 * runs on 18 alone: from 18 to 18 is what `safe` and `launch` do.
 */
const files = folderForFiles();
const key = randomBytes(32);
const BACKUP_KEY = key.toString('base64');
const databases: TestDatabase[] = [];
const versionOf = async (database: TestDatabase): Promise<string> => {
  const [row] = await rowsOf(database, `select current_setting('server_version') as version`);
  return String(row?.version);
};

const source = await demoDatabase('moved');
databases.push(source);
await sealed(source);
afterAll(async () => {
  files.remove();
  for (const database of databases) await database.drop();
});

const onServer = ({ app, owner, backup }: TestDatabase) => ({
  DATABASE_URL: app,
  DATABASE_OWNER_URL: owner,
  DATABASE_BACKUP_URL: backup,
  BACKUP_KEY,
});
const embedded = (name: string) => ({ DATA_DIR: files.at(name), BACKUP_KEY });
const ok = (said: string) => [0, expect.stringContaining(said)];

describe('a database moves with its backup', { timeout: 120_000 }, () => {
  it('from a server into the embedded database', async () => {
    fs.chmodSync(files.at('.'), 0o755);
    const written = await run('backup', [files.at('server.backup')], onServer(source));
    expect([written.code, written.said]).toEqual(ok('Encrypted with the key'));
    const restored = await run('restore', [files.at('server.backup')], embedded('new'));
    expect([restored.code, restored.said]).toEqual(ok(`(version 0.1.0, PostgreSQL ${await versionOf(source)})`));
  });

  it('which is not restored into a second time', async () => {
    const { code, said } = await run('restore', [files.at('server.backup')], embedded('new'));
    expect([code, said]).toEqual([1, expect.stringContaining('A restore needs a new database')]);
  });

  it('from the embedded database, which is stopped, into its own folder of backups', async () => {
    const { code, said } = await run('backup', [], embedded('new'));
    expect([code, said]).toEqual(ok('read back whole'));
    expect(fs.existsSync(path.join(files.at('new'), 'postgres/postmaster.pid'))).toBe(false);
    expect(fs.statSync(path.join(files.at('new'), 'backups')).mode & 0o777).toBe(0o700);
  });

  it('and back into a server, with every row, the same rights and the chain', async () => {
    const target = await emptyDatabase('moved_back');
    databases.push(target);
    const folder = path.join(files.at('new'), 'backups');
    const [name] = fs.readdirSync(folder);
    const file = path.join(folder, name as string);
    const { header } = await readBackup(file, key);
    expect(header.serverVersion).toMatch(/^18/);
    const { code, said } = await run('restore', [file], onServer(target));
    expect([code, said]).toEqual(ok('constraints, rights and audit chain were compared'));
    expect(await chainOf(target)).toEqual(await chainOf(source));
    const count = "select (select count(*) from region) || ' ' || (select count(*) from audit_entry) as n";
    expect(await rowsOf(target, count)).toEqual(await rowsOf(source, count));
  });

  it('a data folder that holds no database is named, and nothing is made in it', async () => {
    const { code, said } = await run('backup', [], embedded('nowhere'));
    expect([code, said]).toEqual([1, expect.stringContaining('There is no database in')]);
    expect(fs.existsSync(path.join(files.at('nowhere'), 'postgres'))).toBe(false);
  });

  it('a key that is missing or another one is named before a database is made', async () => {
    const none = await run('restore', [files.at('server.backup')], { DATA_DIR: files.at('keyless') });
    expect([none.code, none.said]).toEqual([1, expect.stringContaining('give the key')]);
    const other = { DATA_DIR: files.at('keyless'), BACKUP_KEY: randomBytes(32).toString('base64') };
    expect((await run('restore', [files.at('server.backup')], other)).said).toContain('The key is wrong');
    expect(fs.existsSync(files.at('keyless'))).toBe(false);
  });
});
