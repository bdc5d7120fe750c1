import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const repository = path.resolve(import.meta.dirname, '../..');
const bench = path.join(repository, 'test/bench');
const BUILT = /'(?:server\/dist\/)?((?:cli|domains|platform|shared)\/[\w/.-]+?)(?:\.js)?'/g;

/** No compiler follows these paths, and the small run in the test of all kinds does not come to every benchmark. */
it('the benchmarks load parts of the built server that are there', () => {
  const named = fs
    .readdirSync(bench)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...fs.readFileSync(path.join(bench, name), 'utf8').matchAll(BUILT)].map(([, part]) => part));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((part) => !fs.existsSync(path.join(repository, `server/src/${part}.ts`)))).toEqual([]);
});
