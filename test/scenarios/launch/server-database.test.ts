import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

const MAIN = path.resolve(import.meta.dirname, '../../../server/dist/main.js');

/** Starts the built server; resolves with its address, or with the sentence it ended with. */
function start(settings: Record<string, string>): Promise<{ address: string; said: string; stop(): void }> {
  const server = spawn(process.execPath, [MAIN], {
    env: { PORT: '0', DATA_DIR: path.join(os.tmpdir(), 'jiceng-launch-test'), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  return new Promise((resolve) => {
    const end = () => resolve({ address: /https?:\/\/\S+/.exec(said)?.[0] ?? '', said, stop: () => server.kill() });
    for (const stream of [server.stdout, server.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Ctrl-C')) end();
      });
    server.on('close', end);
  });
}

describe('a database server that is given by its address', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase('given');
  });
  afterAll(() => database.drop());

  it('is used by DATABASE_URL and DATABASE_OWNER_URL, without demo data', async () => {
    const server = await start({ DATABASE_URL: database.app, DATABASE_OWNER_URL: database.owner });
    try {
      expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
      expect(server.said).not.toContain('Demo');
    } finally {
      server.stop();
    }
  });

  it('that is migrated already is used by DATABASE_URL alone', async () => {
    const server = await start({ DATABASE_URL: database.app });
    try {
      expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
    } finally {
      server.stop();
    }
  });

  it('is not used as its owner, who would read past every row right', async () => {
    const { said } = await start({ DATABASE_URL: database.owner });
    expect(said).toMatch(/^服务不能以 .+ 连接数据库.+\nThe server must not connect as .+\.\n$/);
  });

  it('that holds demo data is refused by production, whatever DEMO says', async () => {
    const demo = await start({
      DATABASE_URL: database.app,
      DATABASE_OWNER_URL: database.owner,
      DEMO: 'on',
      DEMO_PASSWORD: 'Nm5-wk8-Td3',
    });
    demo.stop();
    expect(demo.said).toContain('hr  manager  approver  finance  trainer  analyst  auditor  admin');
    const key = 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=';
    const { said } = await start({
      DATABASE_URL: database.app,
      NODE_ENV: 'production',
      ENCRYPTION_KEY: key,
      DEMO: 'off',
    });
    expect(said).toContain('This database holds demo data, which NODE_ENV=production refuses');
  });

  it('that holds demo data keeps the server on this machine, whatever DEMO says', async () => {
    const { said } = await start({ DATABASE_URL: database.app, HOST: '0.0.0.0' });
    expect(said).toContain('With demo data only a loopback address may be listened on');
  });
});
