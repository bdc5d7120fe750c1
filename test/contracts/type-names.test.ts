import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FILES = globSync(['server/src/**/*.ts', 'admin/src/**/*.{ts,tsx}', 'test/**/*.ts'], {
  exclude: (file) => /\/(node_modules|dist|generated)(\/|$)/.test(file),
});

/** What was done to something says not what it is: such a name stood for dozens of things. */
const DONE =
  /^(?:export )?(?:interface|type|class) (?:Asked|Chosen|Found|Given|Kept|Made|Named|Placed|Said|Shown|Told)\b/gm;

it('a type is called by what it is, not by what was done to it', () => {
  expect(FILES.length).toBeGreaterThan(1_500);
  const found = FILES.flatMap(
    (file) =>
      readFileSync(file, 'utf8')
        .match(DONE)
        ?.map((line) => `${file}: ${line}`) ?? [],
  );
  expect(found).toEqual([]);
});
