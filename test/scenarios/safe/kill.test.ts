import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asClient, connect } from '../../../server/src/platform/database/index.ts';
import { emptyDatabase, type TestDatabase } from '../../support/database.ts';
import { folderForFiles, officeDatabase, rowsOf } from './backups.ts';
import { run, start } from './programs.ts';

const files = folderForFiles();
const made: TestDatabase[] = [];
let source: TestDatabase;

/** So many persons that writing and loading them takes a while. */
const MANY = 250_000;

beforeAll(async () => {
  source = await officeDatabase('killed');
  await asClient(source.owner, async (owner) => {
    await owner.query(`select set_config('app.person', '1', false), set_config('app.all', 'on', false)`);
    await owner.query('alter table person disable trigger user');
    await owner.query(
      `insert into person (name) select md5(n::text) || md5((-n)::text) from generate_series(1, ${MANY}) n`,
    );
    await owner.query('alter table person enable trigger user');
  });
});
afterAll(async () => {
  files.remove();
  for (const database of [source, ...made]) await database?.drop();
});

const settings = ({ app, owner, backup }: TestDatabase) => ({
  DATABASE_URL: app,
  DATABASE_OWNER_URL: owner,
  DATABASE_BACKUP_URL: backup,
});

async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  for (const from = Date.now(); !(await isSo()); await sleep(5))
    if (Date.now() - from > 60_000) throw new Error('It never came to be');
}

/** What there is of a file that is being written. */
const unfinished = (name: string): string | undefined => {
  const found = fs.readdirSync(files.at('.')).find((one) => one.startsWith(`${name}.`) && one.endsWith('.unfinished'));
  return found && files.at(found);
};
const size = (file: string | undefined): number => (file ? fs.statSync(file).size : 0);

describe('kill -9', () => {
  it('in the middle of a backup leaves no file of that name, and the next backup is whole', async () => {
    const program = start('backup', [files.at('one')], settings(source));
    await until(() => size(unfinished('one')) > 1_000_000);
    program.child.kill('SIGKILL');
    await program.ended;
    expect(fs.existsSync(files.at('one'))).toBe(false);
    const refused = await run('restore', [unfinished('one') as string], settings(source));
    expect([refused.code, refused.said]).toEqual([1, expect.stringContaining('is cut: it ends at byte')]);
    const { code, said } = await run('backup', [files.at('one')], settings(source));
    expect([code, said]).toEqual([0, expect.stringContaining('read back whole and found intact')]);
  });

  it('in the middle of a restore leaves a database nobody works with; the restore is begun again and is whole', async () => {
    const target = await emptyDatabase('killed_restore');
    made.push(target);
    const program = start('restore', [files.at('one')], settings(target));
    // Only the role that restores sees what its sessions do.
    const copying = () =>
      asClient(source.owner, async (owner) => {
        const copies = `select 1 from pg_stat_activity where datname = $1 and query like 'copy public.person (%'`;
        return (await owner.query(copies, [target.name])).rows.length > 0;
      });
    await until(copying);
    program.child.kill('SIGKILL');
    await program.ended;
    await expect(connect(target.app, [])).rejects.toThrow('The restore of this database did not come to its end');

    const { code, said } = await run('restore', [files.at('one')], settings(target));
    expect([code, said]).toEqual([
      0,
      expect.stringMatching(/counts and hashes of \d+ tables and \d+ rows, constraints, rights/),
    ]);
    const [persons] = await rowsOf(target, 'select count(*)::int as n from person');
    expect(persons?.n).toBeGreaterThan(MANY);
    await (await connect(target.app, [])).close();
  });

  it('SIGTERM takes the unfinished file away', async () => {
    const program = start('backup', [files.at('two')], settings(source));
    await until(() => size(unfinished('two')) > 1_000_000);
    program.child.kill('SIGTERM');
    expect((await program.ended).code).toBe(1);
    expect(unfinished('two')).toBeUndefined();
  });
});

describe('npm run backup of a server', () => {
  it('says how its role is made when it has none', async () => {
    const { app } = source;
    const { code, said } = await run('backup', [files.at('three')], { DATABASE_URL: app });
    expect([code, said]).toEqual([1, expect.stringContaining('create role jiceng_backup login password')]);
  });

  it('says that a given file is there, and puts one with the time in its name into a given folder', async () => {
    expect((await run('backup', [files.at('one')], settings(source))).said).toContain('it is not overwritten');
    fs.mkdirSync(files.at('daily'));
    expect((await run('backup', [files.at('daily')], settings(source))).code).toBe(0);
    expect(fs.readdirSync(files.at('daily'))).toEqual([expect.stringMatching(/^jiceng-\d{8}T\d{6}Z\.backup$/)]);
  });

  it('is not the application’s role: what it does not see is named', async () => {
    const { code, said } = await run('backup', [files.at('four')], {
      ...settings(source),
      DATABASE_BACKUP_URL: source.app,
    });
    expect([code, said]).toEqual([1, expect.stringMatching(/does not see the whole of .*public\.app_user/)]);
  });
});
