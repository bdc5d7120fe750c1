import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
// Alone in this file, as in the command: what it needs it loads itself.
import { printedContracts } from '../../server/src/platform/graphql/contracts.ts';

it('what stands in the folder schema is what the code says', async () => {
  const contracts = await printedContracts();
  const written = Object.fromEntries(
    Object.keys(contracts).map((name) => [
      name,
      readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8'),
    ]),
  );
  expect(Object.keys(contracts)).toHaveLength(8);
  expect(written, 'write it again: npm run schema:emit').toEqual(contracts);
});
