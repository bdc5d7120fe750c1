import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { type Account, house } from '../support/house.ts';
import { statementsOf } from '../support/statements.ts';
import { prettySql } from './pretty-sql.ts';

/**
 * Reads that matter, each with the answer and the SQL somebody has looked at: `reads/<name>.graphql`, `.json`, `.sql`. The first lines of the
 * operation say who asks and with which variables. After a change that is meant: `npx vitest run test/golden -u`, and review the difference.
 */
const folder = new URL('./reads/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length));

const home = await house('golden');
afterAll(() => home.close());
await proposeEvent();

describe('golden reads', () => {
  it.each(names)('%s', async (name) => {
    const operation = readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
    const asked = /^# as: (\w+)$/m.exec(operation)?.[1] as Account;
    const variables = JSON.parse(/^# variables: (.+)$/m.exec(operation)?.[1] ?? '{}') as object;
    const client = home.as(asked);
    await client.data('{ me { id } }');
    const { result, statements } = await statementsOf(() => client.ask(operation, variables));
    // Who asks is proven in the same trip.
    expect(statements.map(({ isRead }) => isRead)).toEqual([true]);
    const read = statements.find(({ isRead }) => isRead);
    await expect(`${JSON.stringify(JSON.parse(result.text), null, 2)}\n`).toMatchFileSnapshot(
      new URL(`${name}.json`, folder).pathname,
    );
    await expect(prettySql(read?.text ?? '')).toMatchFileSnapshot(new URL(`${name}.sql`, folder).pathname);
  });
});

/** The demo has no change of the tree: one waits, so that it can be read. */
async function proposeEvent(): Promise<void> {
  const manager = home.as('manager');
  const { region } = await manager.data('{ region(code: "150102001006") { id } }');
  await manager.data('mutation ($input: RecordRegionEventInput!) { recordRegionEvent(input: $input) { id } }', {
    input: {
      idempotencyKey: 'golden',
      kind: 'RENAME',
      effectiveOn: '2026-01-15',
      reason: '区政府批复',
      document: { title: '关于社区更名的批复' },
      from: [region.id],
      to: [{ name: '军区社区居委会' }],
    },
  });
}
