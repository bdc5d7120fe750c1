import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Product, repository, temporaryFolder } from './product.ts';

const folder = temporaryFolder();
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const NOT_IN_A_CLONE = new Set(['.git', 'node_modules', 'dist', 'generated', '.data', 'test-results']);
const isRoot = process.getuid?.() === 0;

/** What a clone holds. The first start in it installs and builds, the second has that already. */
const at = path.join(folder, 'parent', 'jiceng');
beforeAll(() =>
  fs.cpSync(repository, at, { recursive: true, filter: (from) => !NOT_IN_A_CLONE.has(path.basename(from)) }),
);

/** Without data, under a parent folder of the given mode. */
function cloneUnder(mode: number): string {
  fs.rmSync(path.join(at, '.data'), { recursive: true, force: true });
  fs.chmodSync(path.dirname(at), mode);
  return at;
}

describe('npm start in a fresh clone', () => {
  it('under an open folder keeps its data in the repository', { timeout: 600_000 }, async () => {
    const product = await new Product(cloneUnder(0o755), { PORT: '0' }).started(580_000);
    try {
      expect((await fetch(product.address)).status).toBeLessThan(500);
      expect(fs.existsSync(path.join(at, '.data/postgres'))).toBe(true);
    } finally {
      await product.end();
    }
  });

  it('under a closed folder works too; as root it says where the data lies instead', { timeout: 600_000 }, async () => {
    const product = await new Product(cloneUnder(0o700), { PORT: '0' }).started(580_000);
    const moved = /The database lies in (.+)/.exec(product.printed)?.[1];
    try {
      expect((await fetch(product.address)).status).toBeLessThan(500);
      expect(moved !== undefined).toBe(isRoot);
      if (moved) expect(fs.statSync(path.join(moved, 'postgres')).mode & 0o777).toBe(0o700);
    } finally {
      await product.end();
      if (moved) fs.rmSync(moved, { recursive: true, force: true });
    }
  });
});
