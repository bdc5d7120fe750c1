import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { districtAt, PASSWORD } from './district.ts';
import { Office } from './office.ts';
import { Product, repository, temporaryFolder } from './product.ts';

const folder = temporaryFolder();
const at = (name: string) => path.join(folder, name);
const settings = (data: string) => ({ DATA_DIR: at(data), PORT: '0', DEMO_PASSWORD: PASSWORD });
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** One of the product's command lines, built. */
const run = (program: string, args: readonly string[], env: Record<string, string>) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    const tool = path.join(repository, `server/dist/cli/${program}.js`);
    execFile(process.execPath, [tool, ...args], { env: { PATH: process.env.PATH ?? '', ...env } }, (error, out, err) =>
      resolve({ code: error ? 1 : 0, said: out + err }),
    );
  });

/** Makes users until it is told to stop; answers how many were acknowledged when. */
function working(office: Office) {
  const made: string[] = [];
  let stopped = false;
  const ended = (async () => {
    for (let n = 1; !stopped && n <= 200; n++) {
      await office.createUser(`worker-${n}`);
      made.push(`worker-${n}`);
    }
  })();
  return {
    made,
    stop: () => {
      stopped = true;
      return ended;
    },
  };
}

describe('a backup beside a running npm start', () => {
  it('holds every write acknowledged before it, is restored into a new data folder, and with the key that one starts', async () => {
    districtAt(at('data'));
    const product = await new Product(repository, settings('data')).started();
    let before: readonly string[] = [];
    try {
      const office = await new Office(product.address).logIn(PASSWORD);
      const work = working(office);
      while (work.made.length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
      before = [...work.made];
      const { code, said } = await run('backup', [at('live.backup')], settings('data'));
      await work.stop();
      expect([code, said]).toEqual([0, expect.stringContaining('read back whole and found intact')]);
    } finally {
      await product.end();
    }
    const anchors = fs.readFileSync(at('data/audit-anchors/embedded.txt'), 'utf8').trim().split('\n');
    expect(anchors.at(-1)).toMatch(/ \d+:[0-9a-f]{64}$/);

    const restored = await run('restore', [at('live.backup')], settings('restored'));
    expect([restored.code, restored.said]).toEqual([0, expect.stringContaining('were compared')]);
    expect(restored.said).toContain('encryption-key');
    // The key is in no backup: it comes along by itself.
    fs.copyFileSync(at('data/encryption-key'), at('restored/encryption-key'));
    const second = await new Product(repository, settings('restored')).started();
    try {
      const office = await new Office(second.address).logIn(PASSWORD);
      expect(await office.usernames('worker-')).toEqual(expect.arrayContaining([...before]));
      const { checks } = (await (await fetch(`${second.address}/readyz`)).json()) as { checks: unknown };
      expect(checks).toEqual({ database: 'ok', migrations: 'ok', jobs: 'ok', notes: 'ok', disk: 'ok' });
    } finally {
      await second.end();
    }
    const verified = await run('audit-verify', [], settings('restored'));
    expect([verified.code, verified.said]).toEqual([0, expect.stringContaining('The audit chain is intact')]);
  });
});
