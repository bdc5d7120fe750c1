import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { districtAt, PASSWORD } from './district.ts';
import { Office } from './office.ts';
import { Product, type ProductProcess, repository, temporaryFolder } from './product.ts';

const folder = temporaryFolder();
const data = path.join(folder, 'data');
const products: Product[] = [];

const start = () => {
  const settings = { DATA_DIR: data, PORT: '0', DEMO_PASSWORD: PASSWORD };
  const product = new Product(repository, settings);
  products.push(product);
  return product.started();
};

beforeAll(() => {
  districtAt(data);
});
afterEach(async () => {
  for (const product of products.splice(0)) await product.end();
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Writes one user after the other until the server is gone; answers those it has acknowledged. */
async function writeUntilGone(office: Office, begin: string, acknowledged: string[]): Promise<void> {
  for (let n = 1; n <= 25; n++) {
    try {
      await office.createUser(`${begin}${n}`);
      acknowledged.push(`${begin}${n}`);
    } catch {
      return;
    }
  }
}

/** Kills in the middle of writing, and starts again. */
async function killWhileWriting(begin: string, kill: (product: Product) => void) {
  const product = await start();
  const office = await new Office(product.address).logIn(PASSWORD);
  const acknowledged: string[] = [];
  const writing = ['a', 'b', 'c'].map((one) => writeUntilGone(office, `${begin}-${one}`, acknowledged));
  while (acknowledged.length < 5) await sleep(10);
  kill(product);
  await Promise.all(writing);
  return { product, acknowledged };
}

describe('after kill -9', () => {
  it.each<ProductProcess>(['npm', 'launcher', 'server', 'supervisor', 'postmaster'])(
    'of the %s nothing is left within 10 seconds, and the next start has every acknowledged write',
    async (part) => {
      const { product, acknowledged } = await killWhileWriting(part, (running) => running.kill('SIGKILL', part));
      expect(await product.left(10_000)).toEqual([]);
      const office = await new Office((await start()).address).logIn(PASSWORD);
      expect(await office.usernames(`${part}-`)).toEqual(expect.arrayContaining(acknowledged));
    },
  );

  it('of one connection of the database the server goes on and answers within 5 seconds', async () => {
    const product = await start();
    const office = await new Office(product.address).logIn(PASSWORD);
    // PostgreSQL then ends all the others too, and recovers.
    const [backend] = product.backends();
    process.kill(backend?.pid as number, 'SIGKILL');
    await expect.poll(() => office.usernames('admin').catch(() => []), { timeout: 5_000 }).toEqual(['admin']);
  });

  it('of all our processes at once the next start takes over the database that is left', async () => {
    const { product, acknowledged } = await killWhileWriting('all', (running) =>
      running.kill('SIGKILL', 'npm', 'launcher', 'supervisor', 'server'),
    );
    const office = await new Office((await start()).address).logIn(PASSWORD);
    expect(await product.left(0)).toEqual([]);
    expect(await office.usernames('all-')).toEqual(expect.arrayContaining(acknowledged));
  });
});
