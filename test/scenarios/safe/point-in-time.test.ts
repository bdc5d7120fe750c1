import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import {
  asClient,
  bootstrap,
  connect,
  type DatabaseUrls,
  migrate,
} from '../../../server/src/platform/database/index.ts';
import { unprivilegedAccount } from '../../../server/src/platform/embedded/account.ts';
import { chainOf, sealed } from './backups.ts';

/** The steps of docs/operations.md, on a cluster of the test's own; only where PostgreSQL's own programs are installed. */
const BIN = ['18', '17', '16', '15']
  .map((version) => `/usr/lib/postgresql/${version}/bin`)
  .find((bin) => fs.existsSync(`${bin}/pg_basebackup`));
const account = unprivilegedAccount();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jiceng-pitr-'));
const at = (name: string) => path.join(folder, name);
if (account) fs.chownSync(folder, account.uid, account.gid);

const program = (name: string, ...args: string[]): string =>
  execFileSync(`${BIN}/${name}`, args, {
    ...account,
    cwd: folder,
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
/** @throws Error with what the server wrote where it does not start */
function start(data: string): void {
  const log = at(`${data}.log`);
  try {
    execFileSync(`${BIN}/pg_ctl`, ['-D', at(data), '-l', log, '-w', 'start'], {
      ...account,
      cwd: folder,
      stdio: 'ignore',
    });
  } catch (cause) {
    throw new Error(fs.existsSync(log) ? fs.readFileSync(log, 'utf8').slice(-2000) : 'no log', { cause });
  }
}
const stop = (data: string, mode: string) => program('pg_ctl', '-D', at(data), '-m', mode, 'stop');

afterAll(() => {
  for (const data of ['data', 'back']) if (fs.existsSync(at(`${data}/postmaster.pid`))) stop(data, 'immediate');
  fs.rmSync(folder, { recursive: true, force: true });
});

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });

const acting = (urls: DatabaseUrls, sql: string): Promise<pg.QueryResult> =>
  asClient(urls.app, async (client) => {
    await client.query(
      `select set_config('app.person', '1', false), set_config('app.all', 'on', false), set_config('app.reason', 'drill', false)`,
    );
    return client.query(sql);
  });

describe.skipIf(!BIN)('base backup and WAL archive', { timeout: 120_000 }, () => {
  it('bring back a row that was deleted by mistake, without what came after, and an audit chain that fits', async () => {
    const port = await freePort();
    fs.writeFileSync(at('password'), 'drill-4711', { mode: 0o644 });
    program(
      'initdb',
      '-D',
      at('data'),
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${at('password')}`,
      '--locale=C',
      '--lc-ctype=C.UTF-8',
    );
    fs.mkdirSync(at('archive'));
    if (account) fs.chownSync(at('archive'), account.uid, account.gid);
    const archive = at('archive');
    fs.appendFileSync(
      at('data/postgresql.conf'),
      [
        `port = ${port}`,
        `listen_addresses = '127.0.0.1'`,
        `unix_socket_directories = ''`,
        'archive_mode = on',
        `archive_command = 'test ! -f ${archive}/%f && cp %p ${archive}/%f.part && mv ${archive}/%f.part ${archive}/%f'`,
        '',
      ].join('\n'),
    );
    start('data');
    const admin = `postgresql://postgres:drill-4711@127.0.0.1:${port}/postgres`;
    const urls = await bootstrap(admin, 'jiceng');
    await migrate(urls);

    program('pg_basebackup', '-d', admin, '-D', at('back'), '-Fp', '-Xs', '-c', 'fast', '--manifest-checksums=SHA256');
    program('pg_verifybackup', at('back'));
    await acting(urls, `insert into person (name) values ('误删之前')`);
    await sealed(urls);
    const { rows } = await asClient(urls.app, (client) => client.query('select now()::text as now'));
    await sleep(1100);
    await asClient(urls.owner, (owner) =>
      owner.query(`alter table person disable trigger user; alter table person no force row level security;
        delete from person where name = '误删之前'; alter table person force row level security; alter table person enable trigger user`),
    );
    await acting(urls, `insert into person (name) values ('误删之后')`);
    const closed = await asClient(admin, (client) =>
      client.query<{ segment: string }>('select pg_walfile_name(pg_switch_wal()) as segment'),
    );
    const mistake = `${archive}/${closed.rows[0]?.segment}`;
    for (let tries = 0; tries < 300 && !fs.existsSync(mistake); tries++) await sleep(100);
    stop('data', 'immediate');

    fs.appendFileSync(
      at('back/postgresql.conf'),
      `restore_command = 'cp ${archive}/%f %p'\nrecovery_target_time = '${rows[0].now}'\nrecovery_target_action = 'promote'\n`,
    );
    fs.writeFileSync(at('back/recovery.signal'), '');
    if (account) fs.chownSync(at('back/recovery.signal'), account.uid, account.gid);
    start('back');
    await asClient(admin, async (client) => {
      while ((await client.query('select pg_is_in_recovery() as still')).rows[0].still) await sleep(100);
    });
    const names = await acting(urls, `select name from person order by id`);
    expect(names.rows.map(({ name }) => name)).toEqual(['系统', '误删之前']);
    expect(await chainOf(urls)).toMatchObject({ fault: null, unsealed: 0 });
    await (await connect(urls.app, [])).close();
  });
});
