import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

describe('a database for tests', () => {
  const made: TestDatabase[] = [];
  const fresh = async (name: string) => {
    const database = await freshDatabase(name);
    made.push(database);
    return database;
  };
  afterAll(async () => {
    for (const database of made) await database.drop();
  });

  it('is migrated, is called jiceng_test_..., and two of them do not see each other', async () => {
    const [one, two] = [await fresh('one'), await fresh('two')];
    expect(one.name).toMatch(/^jiceng_test_[0-9a-f]{6}_one_/);
    await asClient(one.owner, (client) => client.query('create table only_here ()'));
    await expect(asClient(two.owner, (client) => client.query('table only_here'))).rejects.toThrow('does not exist');
    const { rows } = await asClient(two.app, (client) => client.query('select count(*)::int as n from migration'));
    expect(rows[0].n).toBeGreaterThan(0);
  });

  it('the server connects to it as a role that is neither owner nor superuser', async () => {
    const { app } = await fresh('role');
    await expect(asClient(app, (client) => client.query('create table mine ()'))).rejects.toThrow('permission denied');
  });

  it('Chinese text is sorted by its bytes and has trigrams of letters, on every server', async () => {
    const { app } = await fresh('text');
    await asClient(app, async (client: pg.Client) => {
      const { rows } = await client.query(`select '公主府' ~ '^[[:alpha:]]+$' as letters, 'Z' < 'a' as bytes`);
      expect(rows).toEqual([{ letters: true, bytes: true }]);
    });
  });
});
