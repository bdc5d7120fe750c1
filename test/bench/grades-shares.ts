import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Bench } from './database.ts';
import { inRoot } from './places.ts';

/** Parts of the built server that the job is made of, as far as they are called here. */
interface Parts {
  readonly connect: (url: string, entities: readonly []) => Promise<{ close(): Promise<void> }>;
  readonly unitOfWork: <T>(
    orm: object,
    by: object,
    operation: string,
    options: object,
    work: (em: Em) => Promise<T>,
  ) => Promise<T>;
  readonly regrades: {
    readonly columns: object;
    readonly facts: { read(em: Em, ids: readonly number[]): Promise<ReadonlyMap<number, object>> };
    readonly versions: {
      neededOn(em: Em, regionId: number, on: string, field: string): Promise<{ id: number; scheme: object }>;
    };
    propose(facts: object, scheme: object, schemeId: number, on: string): object;
  };
  readonly storeItems: (
    kind: object,
    em: Em,
    batch: { id: number; effectiveOn: string },
    items: readonly object[],
  ) => Promise<void>;
  readonly newBatch: (kind: object, em: Em, batch: object) => Promise<number>;
}
interface Em {
  execute<T>(text: string, values?: readonly unknown[]): Promise<T>;
}

const AT_A_TIME = 500;

/**
 * Where the time of a proposal goes: what the job does, once more in this process for so many workers and rolled back, each part by the clock. Reading holds
 * the statement and what is made of its answer, writing everything the database does for a row, its audit included.
 */
export async function sharesOf(bench: Bench, workers: number, on: string): Promise<string> {
  const { connect, unitOfWork, regrades, storeItems, newBatch } = await parts();
  const orm = await connect(bench.appUrl, []);
  const spent = { reading: 0, rules: 0, writing: 0 };
  const during = async <T>(part: keyof typeof spent, work: () => T | Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    spent[part] += performance.now() - began;
    return result;
  };
  const regions = [bench.district.id, ...bench.district.streets];
  const by = {
    personId: Number(bench.settings['app.person']),
    scope: { all: false, ownLevel: false, regions },
    requestId: 'bench',
  };
  class Enough extends Error {}
  await unitOfWork(orm, by, 'bench', { reason: 'bench' }, async (em) => {
    const { id: schemeId, scheme } = await regrades.versions.neededOn(em, bench.district.id, on, 'effectiveOn');
    // Another street's day, since the district has its batch already.
    const regionId = bench.district.streets[0];
    const batchId = await newBatch(regrades, em, { regionId, kind: 'REGRADE', effectiveOn: on, schemeId });
    const people = await em.execute<{ id: number }[]>('select id from worker order by id limit ?', [workers]);
    const ids = people.map(({ id }) => id);
    for (let done = 0; done < ids.length; done += AT_A_TIME) {
      const files = await during('reading', () => regrades.facts.read(em, ids.slice(done, done + AT_A_TIME)));
      const items = await during('rules', () =>
        [...files].map(([workerId, facts]) => ({
          workerId,
          schemeId,
          proposal: regrades.propose(facts, scheme, schemeId, on),
        })),
      );
      await during('writing', () => storeItems(regrades, em, { id: batchId, effectiveOn: on }, items));
    }
    throw new Enough();
  }).catch((error: unknown) => {
    if (!(error instanceof Enough)) throw error;
  });
  await orm.close();
  const all = spent.reading + spent.rules + spent.writing;
  const said = Object.entries(spent).map(
    ([part, ms]) => `${part} ${((ms / all) * 100).toFixed(0)} % (${(ms / workers).toFixed(2)} ms a worker)`,
  );
  return `Of the time for ${workers.toLocaleString('en')} proposals: ${said.join(', ')}.`;
}

async function parts(): Promise<Parts> {
  // As the server's first line does; the decorators of its types ask for it.
  createRequire(inRoot('server/package.json'))('reflect-metadata');
  const files = [
    'platform/database/index',
    'platform/unit-of-work/index',
    'domains/grades/regrade/regrade.kind',
    'domains/proposals/batches/making/new-batch',
    'domains/proposals/batches/making/store-items',
  ];
  const loaded = await Promise.all(files.map((file) => import(pathToFileURL(inRoot(`server/dist/${file}.js`)).href)));
  return Object.assign({}, ...loaded) as Parts;
}
