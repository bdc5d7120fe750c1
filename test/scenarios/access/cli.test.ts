import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { freshDatabase } from '../../support/database.ts';
import { sealAll } from '../../support/sealing.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');

const database = await freshDatabase('cli');
afterAll(() => database.drop());

/** Runs one of the product's command lines with what is typed. */
function run(
  program: string,
  {
    args = [],
    typed = '',
    environment = {},
  }: { args?: string[]; typed?: string; environment?: Record<string, string> } = {},
) {
  return new Promise<{ code: number | null; said: string }>((resolve) => {
    const child = spawn(
      process.execPath,
      ['--import', '@oxc-node/core/register', `server/src/cli/${program}.ts`, ...args],
      {
        cwd: REPOSITORY,
        env: {
          PATH: process.env.PATH ?? '',
          DATABASE_URL: database.app,
          NODE_ENV: 'production',
          DATA_DIR: path.join(os.tmpdir(), 'jiceng-no-data'),
          ENCRYPTION_KEY: 'xUQQRqXz+OmnyVZVUIAAdu6ZMOyIY+7sIMhRHTN5SS0=',
          ...environment,
        },
      },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.stdin.end(typed);
    child.on('exit', (code) => resolve({ code, said }));
  });
}

describe('npm run admin:create', () => {
  it('refuses a weak password and makes nobody', async () => {
    const { code, said } = await run('admin-create', { typed: 'chief\n李主任\nPassword-1\n' });
    expect(code).toBe(1);
    expect(said).toContain('PASSWORD_WEAK');
  });
  it('makes the first administrator from what is typed', async () => {
    const { code, said } = await run('admin-create', { typed: 'chief\n李主任\nLantern-7-of-the-Yard\n' });
    expect([code, said]).toEqual([0, expect.stringContaining('已建立系统管理员 chief。')]);
  });
  it('is no second way to make users once there is an administrator', async () => {
    const environment = { ADMIN_USERNAME: 'other', ADMIN_NAME: '王', ADMIN_PASSWORD: 'Lantern-8-of-the-Yard' };
    const { code, said } = await run('admin-create', { environment });
    expect([code, said]).toEqual([1, expect.stringContaining('There is an administrator already, chief')]);
  });
});

describe('npm run audit:verify', () => {
  it('says how many links and entries fit, and the hash to write down', async () => {
    await sealAll(database.app);
    const { code, said } = await run('audit-verify');
    expect(code).toBe(0);
    expect(said).toMatch(
      /The audit chain is intact: \d+ links and \d+ entries were computed again and fit, 0 not sealed yet\.\n[^\n]+\nNo anchor was written down yet [^\n]+\n\d+:[0-9a-f]{64}\n$/,
    );
    const [anchor = ''] = /\d+:[0-9a-f]{64}/.exec(said) ?? [];
    expect((await run('audit-verify', { args: ['--anchor', anchor] })).code).toBe(0);
    expect((await run('audit-verify', { args: ['--anchor', anchor.replace(/:./, ':x')] })).said).toContain('Usage');
  });
  it('names what does not fit, and answers 1', async () => {
    await asClient(database.owner, (owner) =>
      owner.query(`update audit_entry set reason = 'forged' where id = (select min(id) from audit_entry)`),
    );
    const { code, said } = await run('audit-verify');
    expect([code, said]).toEqual([1, expect.stringMatching(/审计链断裂：第 1 节的记录 \d+ 被改动。/)]);
  });
});
