import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const MOST = 20;
/** Migrations are one row of steps, in order. */
const FLAT: readonly string[] = ['server/src/migrations'];

it('a folder holds at most twenty files, tests not counted: more are several subjects, with a room each', () => {
  const files = globSync('{server,admin}/src/**/*.{ts,tsx}').filter((file) => !/\.(test|fixtures)\./.test(file));
  expect(files.length).toBeGreaterThan(1_500);
  const folderOf = (file: string) => path.dirname(file).replaceAll(path.sep, '/');
  const folders = [...new Set(files.map(folderOf))];
  const flat = folders.filter((folder) => files.filter((file) => folderOf(file) === folder).length > MOST);
  expect(flat.filter((folder) => !FLAT.includes(folder))).toEqual([]);
});
