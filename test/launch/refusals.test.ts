import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { districtAt } from './district.ts';
import { Product, repository, temporaryFolder } from './product.ts';

const folder = temporaryFolder();
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** What a start that is refused prints, without the lines of npm. */
function refused(settings: Record<string, string>) {
  const ran = spawnSync(process.execPath, [path.join(repository, 'server/dist/main.js')], {
    env: { PATH: process.env.PATH, ...settings },
    encoding: 'utf8',
    timeout: 30_000,
    killSignal: 'SIGKILL',
  });
  return { code: ran.status, said: ran.stderr.trim() };
}

describe('a start that cannot succeed ends with one sentence in each language', () => {
  it('a wrong setting is named, and npm start exits with 1', async () => {
    const product = new Product(repository, { PORT: 'four thousand' });
    expect(await product.exitCode()).toBe(1);
    expect(product.printed).toContain(
      '设置 PORT 不正确：应为0 到 65535 之间的整数，现为“four thousand”。\nSetting PORT is wrong:',
    );
    expect(product.printed).not.toContain('    at ');
  });

  it('a folder that may not be written to is named', () => {
    const { code, said } = refused({ DATA_DIR: '/proc/jiceng' });
    expect(code).toBe(1);
    expect(said).toMatch(/^数据文件夹 \/proc\/jiceng .+\nThe data folder \/proc\/jiceng .+$/);
  });

  it('a file in the place of the folder is named', () => {
    fs.writeFileSync(path.join(folder, 'file'), '');
    expect(refused({ DATA_DIR: path.join(folder, 'file') }).said).toContain(`The data folder ${folder}/file`);
  });

  it('a full disk is named', (context) => {
    const small = path.join(folder, 'small');
    fs.mkdirSync(small);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', small]).status === 0;
    context.skip(!mounted, 'only root may mount a small disk');
    try {
      const { code, said } = refused({ DATA_DIR: path.join(small, 'data') });
      expect(code).toBe(1);
      expect(said).toMatch(/^数据文件夹 .+所在磁盘已满.+\nThe data folder .+ is on a full disk .+$/);
    } finally {
      execFileSync('umount', [small]);
    }
  });

  it('a database that does not answer is named by its setting', () => {
    const { code, said } = refused({ DATABASE_URL: 'postgresql://app:x@127.0.0.1:1/jiceng' });
    expect(code).toBe(1);
    expect(said).toMatch(/^数据库没有响应.+DATABASE_URL.+\n.+DATABASE_URL.+$/);
  });

  it('production refuses to start with demo data, and without a key', () => {
    expect(refused({ NODE_ENV: 'production', DEMO: 'on' }).said).toContain('DEMO');
    expect(refused({ NODE_ENV: 'production' }).said).toContain('ENCRYPTION_KEY');
  });

  it('a second start on the same data is refused, and the first goes on', async () => {
    const data = districtAt(path.join(folder, 'data'));
    const first = await new Product(repository, { DATA_DIR: data, PORT: '0' }).started();
    try {
      expect(refused({ DATA_DIR: data }).said).toContain('is in use by another npm start');
      expect((await fetch(first.address)).status).toBeLessThan(500);
    } finally {
      await first.end();
    }
  });
});
