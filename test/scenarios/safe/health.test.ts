import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../server/src/migrations/index.ts';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { type HealthSettings, healthOf } from '../../../server/src/platform/http/health.ts';
import { freshDatabase } from '../../support/database.ts';

const database = await freshDatabase('health');
afterAll(() => database.drop());

const ENOUGH: HealthSettings = { folder: '/', freeBytes: 1 };

/** What /readyz says, asked over a connection of its own. */
async function ready(settings: HealthSettings = ENOUGH, url = database.app) {
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 1_000 });
  pool.on('error', () => undefined);
  const health = await healthOf(pool, settings);
  await pool.end();
  return health;
}
const owner = (sql: string) => asClient(database.owner, (client) => client.query(sql));
const LAST = MIGRATIONS.at(-1)?.name as string;

describe('/readyz', () => {
  it('is green when database, migrations and disk are', async () => {
    expect(await ready()).toEqual({
      ready: true,
      checks: { database: 'ok', migrations: 'ok', jobs: 'ok', notes: 'ok', disk: 'ok' },
    });
  });

  it('is red when a migration is missing, and names it', async () => {
    await owner(`delete from migration where name = '${LAST}'`);
    expect(await ready()).toMatchObject({ ready: false, checks: { database: 'ok', migrations: `missing ${LAST}` } });
    await owner(`insert into migration (name) values ('${LAST}')`);
  });

  it('is red when a newer version has migrated the database meanwhile', async () => {
    await owner(`insert into migration (name) values ('0999-moon')`);
    expect((await ready()).checks.migrations).toBe('newer than this version: 0999-moon');
    await owner(`delete from migration where name = '0999-moon'`);
  });

  it('is red when the disk of the data folder has less than the setting asks for, also where the folder is not made yet', async () => {
    const { ready: isReady, checks } = await ready({ folder: '/tmp/not/made/yet', freeBytes: 1e15 });
    expect([isReady, checks.disk]).toEqual([false, expect.stringMatching(/^\d+ MB free, fewer than 953674316$/)]);
    expect((await ready({ folder: '/', freeBytes: 0 })).checks.disk).toBe('ok');
  });

  it('is red when the database is gone, within the time a probe has', async () => {
    const gone = database.app.replace(/:\d+\//, ':9/');
    const began = Date.now();
    expect(await ready(ENOUGH, gone)).toMatchObject({
      ready: false,
      checks: { database: 'does not answer', migrations: 'unknown', jobs: 'unknown', notes: 'unknown', disk: 'ok' },
    });
    expect(Date.now() - began).toBeLessThan(5_000);
  });

  it('is red when every connection is taken', async () => {
    const pool = new pg.Pool({ connectionString: database.app, max: 1 });
    const held = await pool.connect();
    expect(await healthOf(pool, ENOUGH)).toMatchObject({ ready: false, checks: { database: 'does not answer' } });
    held.release();
    expect(await healthOf(pool, ENOUGH)).toMatchObject({ ready: true });
    await pool.end();
  });
});
