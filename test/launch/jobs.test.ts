import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { districtAt, PASSWORD } from './district.ts';
import { Product, repository, temporaryFolder } from './product.ts';

const folder = temporaryFolder();
const data = path.join(folder, 'data');
const products: Product[] = [];
beforeAll(() => {
  districtAt(data);
});
afterEach(async () => {
  for (const product of products.splice(0)) await product.end();
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const start = () => {
  const settings = { DATA_DIR: data, PORT: '0', DEMO_PASSWORD: PASSWORD };
  const product = new Product(repository, settings);
  products.push(product);
  return product.started();
};

/** The HR manager at his desk, at whatever address the product has now. */
class Manager {
  #address = '';
  #cookie = '';

  async at(address: string): Promise<this> {
    this.#address = address;
    await this.ask(
      'mutation ($password: String!) { login(input: { username: "manager", password: $password }) { id } }',
      {
        password: PASSWORD,
      },
    );
    return this;
  }

  // biome-ignore lint/suspicious/noExplicitAny: a test names the fields it reads, and a wrong one makes it red
  async ask(query: string, variables: object): Promise<any> {
    const { answer } = await this.#post('/graphql', 'application/json', JSON.stringify({ query, variables }));
    if (!answer.data || answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }

  /** @returns The upload's id. */
  async upload(name: string, text: string): Promise<string> {
    const { answer } = await this.#post(`/imports?name=${encodeURIComponent(name)}`, 'application/octet-stream', text);
    return answer.id;
  }

  async #post(place: string, type: string, body: string) {
    const response = await fetch(new URL(place, this.#address), {
      method: 'POST',
      headers: { 'content-type': type, origin: this.#address, cookie: this.#cookie },
      body,
      signal: AbortSignal.timeout(20_000),
    });
    const set = response.headers.getSetCookie()[0];
    if (set) this.#cookie = set.split(';', 1)[0] as string;
    // biome-ignore lint/suspicious/noExplicitAny: see above
    return { answer: (await response.json()) as any };
  }

  /** The job once it is so. */
  async job(id: string, isSo: (job: { state: string }) => boolean) {
    for (const from = Date.now(); ; await sleep(30)) {
      const { job } = await this.ask('query ($id: ID!) { job(id: $id) { state attempts result } }', { id });
      if (isSo(job)) return job;
      if (Date.now() - from > 120_000) throw new Error(`It never came to be: ${JSON.stringify(job)}`);
    }
  }
}

describe('a job whose server is killed with kill -9', () => {
  it('is ended by the next start, and told once', async () => {
    const product = await start();
    const manager = await new Manager().at(product.address);
    const { importKinds } = await manager.ask('{ importKinds { kind columns { head } } }', {});
    const heads: string[] = importKinds
      .find(({ kind }: { kind: string }) => kind === 'WORKERS')
      .columns.map(({ head }: { head: string }) => head);
    const rows = Array.from({ length: 15_000 }, (_, i) => heads.map((head) => (head === '姓名' ? `张三${i}` : '')));
    const uploadId = await manager.upload('断电名册.csv', [heads, ...rows].map((row) => row.join(',')).join('\n'));
    const { startImport } = await manager.ask(
      'mutation ($input: StartImportInput!) { startImport(input: $input) { jobId } }',
      { input: { kind: 'WORKERS', uploadId, idempotencyKey: 'launch' } },
    );
    const id: string = startImport.jobId;
    expect((await manager.job(id, ({ state }) => state !== 'QUEUED')).state).toBe('RUNNING');
    product.kill('SIGKILL', 'server');
    await product.left(20_000);

    await manager.at((await start()).address);
    const job = await manager.job(id, ({ state }) => state !== 'RUNNING' && state !== 'QUEUED');
    expect([job.state, job.attempts, JSON.parse(job.result).rows]).toEqual(['DONE', 2, 15_000]);
    const { inbox } = await manager.ask(
      '{ inbox(filter: { kind: { in: [JOB_DONE, JOB_FAILED] } }) { items { kind params } } }',
      {},
    );
    expect(inbox.items).toMatchObject([{ kind: 'JOB_DONE' }]);
  });
});
