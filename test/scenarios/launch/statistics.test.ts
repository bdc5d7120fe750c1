import { afterAll, describe, expect, it } from 'vitest';
import type { Config } from '../../../server/src/config.ts';
import { asClient, connect } from '../../../server/src/platform/database/index.ts';
import { SLICES } from '../../../server/src/platform/slices.ts';
import { prepareDemo } from '../../../server/src/startup/demo.ts';
import { freshDatabase } from '../../support/database.ts';
import { TEST_VAULT } from '../../support/vault.ts';

const database = await freshDatabase('statistics');
afterAll(() => database.drop());

/** Rows the planner believes a table to have; -1: it has never looked. */
const believed = (table: string) =>
  asClient(database.owner, async (owner) => {
    const { rows } = await owner.query<{ n: number }>('select reltuples as n from pg_class where oid = $1::regclass', [
      table,
    ]);
    return rows[0]?.n;
  });

describe('the planner', () => {
  it('knows what the migrations entered', async () => {
    expect(await believed('indicator_definition')).toBe(10);
  });
  it('knows the district’s tree as soon as it is loaded', async () => {
    const config = { demo: false, production: false, host: '127.0.0.1' } as Config;
    const entities = SLICES.flatMap((slice) => slice.entities);
    const orm = await connect(database.app, entities);
    await prepareDemo(config, orm, { folder: '', ownerUrl: database.owner }, TEST_VAULT);
    await orm.close();
    expect(await believed('region_attributes')).toBe(104);
  });
});
