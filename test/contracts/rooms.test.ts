import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const MOST = 20;
/** Larger folders that are yet to be divided. */
const FLAT: readonly string[] = ['admin/src/domains/grades/regrade'];

it('a folder of a slice holds at most twenty files, tests not counted: more are several subjects, with a room each', () => {
  const files = globSync('{server,admin}/src/domains/**/*.{ts,tsx}').filter(
    (file) => !/\.(test|fixtures)\./.test(file),
  );
  expect(files.length).toBeGreaterThan(1_000);
  const folderOf = (file: string) => path.dirname(file).replaceAll(path.sep, '/');
  const folders = [...new Set(files.map(folderOf))];
  const flat = folders.filter((folder) => files.filter((file) => folderOf(file) === folder).length > MOST);
  expect(flat.filter((folder) => !FLAT.includes(folder))).toEqual([]);
});
