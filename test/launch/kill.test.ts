import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type Part, Product, repository, temporaryFolder } from './product.ts';

const folder = temporaryFolder();
const products: Product[] = [];

const start = () => {
  const product = new Product(repository, { DATA_DIR: path.join(folder, 'data'), PORT: '0' });
  products.push(product);
  return product.started();
};

afterEach(async () => {
  for (const product of products.splice(0)) await product.end();
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const answers = async ({ address }: Product): Promise<boolean> => {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(1_000) })).status < 500;
  } catch {
    return false;
  }
};

describe('after kill -9', () => {
  it.each<Part>(['npm', 'launcher', 'server', 'supervisor', 'postmaster'])(
    'of the %s nothing is left within 10 seconds, and the next start works',
    async (part) => {
      const product = await start();
      product.kill('SIGKILL', part);
      expect(await product.left(10_000)).toEqual([]);
      expect(await answers(await start())).toBe(true);
    },
  );

  it('of one connection of the database the server goes on and answers within 5 seconds', async () => {
    const product = await start();
    await answers(product);
    const [backend] = product.backends();
    process.kill(backend?.pid as number, 'SIGKILL');
    for (const from = Date.now(); Date.now() - from < 5_000 && !(await answers(product)); ) await sleep(100);
    expect(await answers(product)).toBe(true);
    expect(await product.left(0)).not.toEqual([]);
  });

  it('of all our processes at once the next start takes over the database that is left', async () => {
    const product = await start();
    product.kill('SIGKILL', 'npm', 'launcher', 'supervisor', 'server');
    const next = await start();
    expect(await answers(next)).toBe(true);
    expect(await product.left(0)).toEqual([]);
  });
});
