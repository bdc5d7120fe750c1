import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { freshDatabase } from '../../support/database.ts';
import { folderForFiles } from './backups.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');
const files = folderForFiles();
const database = await freshDatabase('drained');
afterAll(async () => {
  files.remove();
  await database.drop();
});

/** Holds a table that log-in needs, so that a log-in waits as long as the test likes. */
let holder: pg.Client;
let server: ChildProcess;
beforeEach(async () => {
  holder = new pg.Client(database.owner);
  await holder.connect();
});
afterEach(async () => {
  await holder.end();
  server.kill('SIGKILL');
});

async function started(settings: Record<string, string> = {}): Promise<string> {
  server = spawn(process.execPath, ['--import', '@oxc-node/core/register', 'server/src/main.ts'], {
    cwd: REPOSITORY,
    env: {
      PATH: process.env.PATH ?? '',
      PORT: '0',
      DATABASE_URL: database.app,
      DATA_DIR: files.at('data'),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  server.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  while (!said.includes('Ctrl-C')) await sleep(50);
  return /https?:\/\/\S+/.exec(said)?.[0] ?? '';
}

const logIn = (address: string) =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
    body: JSON.stringify({
      query: 'mutation { login(input: { username: "nobody", password: "Lantern-7-x" }) { id } }',
    }),
  });

async function waiting(): Promise<void> {
  const blocked = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while (!(await asClient(database.app, (client) => client.query(blocked))).rowCount) await sleep(20);
}

describe('SIGTERM', () => {
  it('takes no new request, answers the one that is under way, and exits with 0', async () => {
    const address = await started();
    await holder.query('begin; lock table login_attempt in access exclusive mode');
    const answer = logIn(address);
    await waiting();
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await expect
      .poll(() =>
        fetch(`${address}/readyz`).then(
          ({ status }) => status,
          () => 'refused',
        ),
      )
      .not.toBe(200);
    expect(server.exitCode).toBeNull();
    await holder.query('rollback');
    const { errors } = (await (await answer).json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toBe('LOGIN_FAILED');
    expect(await ended).toEqual([0, null]);
  });

  it('waits no longer than the setting says, and then exits with 1', async () => {
    const address = await started({ DRAIN_SECONDS: '1' });
    await holder.query('begin; lock table login_attempt in access exclusive mode');
    const answer = logIn(address).catch(() => 'cut off');
    await waiting();
    const [ended, began] = [once(server, 'exit'), Date.now()];
    server.kill('SIGTERM');
    expect(await ended).toEqual([1, null]);
    expect(Date.now() - began).toBeGreaterThan(900);
    expect(Date.now() - began).toBeLessThan(3_000);
    expect(await answer).toBe('cut off');
  });
});
