import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { readBackup } from '../../../server/src/platform/backup/index.ts';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { emptyDatabase, type TestDatabase } from '../../support/database.ts';
import { backUp, chainOf, demoDatabase, folderForFiles, restoreInto, rowsOf } from './backups.ts';

const files = folderForFiles();
const made: TestDatabase[] = [];
const source = await demoDatabase('worked_on');
afterAll(async () => {
  files.remove();
  for (const database of [source, ...made]) await database?.drop();
});

/** The owner acting as SYSTEM over everything, as in a migration. */
const SYSTEM = `select set_config('app.person', '1', false), set_config('app.all', 'on', false), set_config('app.reason', 'test', false)`;

async function asSystem<T>(use: (client: pg.Client) => Promise<T>): Promise<T> {
  return asClient(source.app, async (client) => {
    await client.query(SYSTEM);
    return use(client);
  });
}

/** Persons entered two at a time: whoever sees an odd number of them sees half a transaction. */
async function enterPairs(client: pg.Client, until: () => boolean): Promise<number> {
  for (let n = 0; ; n++) {
    if (until()) return n;
    await client.query('begin');
    await client.query(`insert into person (name) values ('成对')`);
    await client.query(`insert into person (name) values ('成对')`);
    await client.query('commit');
  }
}

describe('a backup while work goes on', () => {
  it('holds one moment: whole transactions only, and the audit entries that belong to them', async () => {
    let done = false;
    const writing = [0, 1, 2].map(() => asSystem((client) => enterPairs(client, () => done)));
    const waited = async () => {
      // The snapshot is taken; from here on everything that is entered must be missing.
      await new Promise((resolve) => setTimeout(resolve, 500));
    };
    await backUp(source, files.at('busy'), { onSnapshot: waited });
    done = true;
    const pairs = (await Promise.all(writing)).reduce((sum, n) => sum + n, 0);
    expect(pairs).toBeGreaterThan(10);

    const target = await emptyDatabase('busy');
    made.push(target);
    await restoreInto(target, files.at('busy'));
    const [kept] = await rowsOf(target, `select count(*)::int as n from person where name = '成对'`);
    const [entered] = await rowsOf(
      target,
      `select count(*)::int as n from audit_entry where table_name = 'person' and after ->> 'name' = '成对'`,
    );
    const n = Number(kept?.n);
    expect(n % 2).toBe(0);
    expect(n).toBeLessThan(pairs * 2);
    expect(entered?.n).toBe(n);
    expect(await chainOf(target)).toMatchObject({ fault: null, unsealed: 0 });
  });

  it('waits for no long transaction, and holds nothing of it', async () => {
    await asSystem(async (client) => {
      await client.query('begin');
      await client.query(`insert into person (name) values ('未提交')`);
      await client.query(`update region set version = version + 1`);
      await backUp(source, files.at('long'));
      await client.query('rollback');
    });
    const target = await emptyDatabase('long');
    made.push(target);
    await restoreInto(target, files.at('long'));
    expect(await rowsOf(target, `select 1 from person where name = '未提交'`)).toEqual([]);
    // A number the open transaction had taken is not given again either.
    await asClient(target.owner, async (owner) => {
      await owner.query(SYSTEM);
      const { rows } = await owner.query(`insert into person (name) values ('之后') returning id`);
      const [max] = await rowsOf(source, 'select max(id)::int as id from person');
      expect(rows[0].id).toBeGreaterThan(Number(max?.id));
    });
  });

  it('waits for a change of the tables only, and says so when that takes too long', async () => {
    await asClient(source.owner, async (owner) => {
      await owner.query('begin; lock table region in access exclusive mode');
      const backup = backUp(source, files.at('locked'), { lockTimeout: 300 });
      await expect(backup).rejects.toThrow('lock timeout');
      await owner.query('rollback');
    });
    expect(fs.readdirSync(path.dirname(files.at('locked')))).not.toContain('locked');
  });
});

describe('a table the backup’s role does not read wholly', () => {
  const refused = async (name: string) => {
    const failed = backUp(source, files.at('uncovered'));
    await expect(failed).rejects.toThrow(`The backup's role does not see the whole of public.${name}`);
    expect(fs.existsSync(files.at('uncovered'))).toBe(false);
    expect(fs.readdirSync(files.at('.')).filter((left) => left.startsWith('uncovered'))).toEqual([]);
  };
  const owner = (sql: string) => asClient(source.owner, (client) => client.query(sql));
  const role = () => pg.escapeIdentifier(new URL(source.backup).username);

  it.each([
    ['without any right', () => ''],
    [
      'under row security without a policy',
      () => `grant select on late to ${role()}; alter table late enable row level security`,
    ],
    ['with a policy for some of its rows', () => `create policy part on late for select to ${role()} using (id > 1)`],
    [
      'with a policy for all, and one for everybody that takes rows away',
      () =>
        `create policy backup on late for select to ${role()} using (true); create policy less on late as restrictive using (id > 1)`,
    ],
  ])('makes it fail by name: %s', async (_, sql) => {
    await owner(`create table if not exists late (id int primary key)`);
    if (sql()) await owner(sql());
    await refused('late');
  });

  it('is opened by the next start', async () => {
    await owner('drop policy less on late; drop policy backup on late; drop policy part on late');
    const { migrate } = await import('../../../server/src/platform/database/index.ts');
    await migrate(source);
    await owner(
      `select set_config('app.all', 'on', false); alter table late no force row level security; insert into late values (1), (2)`,
    );
    const { trailer } = await backUp(source, files.at('covered'));
    expect(trailer.tables.find(({ name }) => name === 'public.late')?.rows).toBe(2);
    await owner('drop table late');
  });

  it('is so too when it is a sequence, or a materialised view that nothing would fill again', async () => {
    await owner('create sequence counter');
    await refused('counter');
    await owner('drop sequence counter; create materialized view summed as select 1 as one');
    await refused('summed');
    await owner('drop materialized view summed');
  });
});

describe('the file', () => {
  it('is for its owner alone, and is never written over another one', async () => {
    await backUp(source, files.at('mine'));
    expect(fs.statSync(files.at('mine')).mode & 0o777).toBe(0o600);
    await expect(backUp(source, files.at('mine'))).rejects.toThrow('it is not overwritten');
    await readBackup(files.at('mine'), null);
  });

  it('a backup that was killed a day ago left is swept away by the next', async () => {
    const [old, young] = [files.at('then.backup.0a1b2c.unfinished'), files.at('now.backup.0a1b2c.unfinished')];
    for (const left of [old, young]) fs.writeFileSync(left, '');
    fs.utimesSync(old, new Date(), new Date(Date.now() - 90_000_000));
    await backUp(source, files.at('sweeping'));
    expect([fs.existsSync(old), fs.existsSync(young)]).toEqual([false, true]);
  });

  it('with a key shows nothing of what is in it', async () => {
    const key = Buffer.alloc(32, 3);
    await backUp(source, files.at('secret'), { key });
    const bytes = fs.readFileSync(files.at('secret'));
    for (const word of ['person', '公主府', 'audit_entry', 'argon2id']) expect(bytes.includes(word)).toBe(false);
    expect((await readBackup(files.at('secret'), key)).header.tables.length).toBeGreaterThan(15);
  });
});
