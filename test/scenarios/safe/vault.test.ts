import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { openVault, WrongKeyError } from '../../../server/src/platform/secrets/index.ts';
import { freshDatabase } from '../../support/database.ts';

const PLACE = { field: 'worker_identity.id_number', row: 7 };
const NUMBER = '11010519491231002X';

const database = await freshDatabase('vault');
const pool = new pg.Pool({ connectionString: database.app });
afterAll(async () => {
  await pool.end();
  await database.drop();
});

describe('the secret behind sealed fields', () => {
  const first = randomBytes(32);
  const second = randomBytes(32);

  it('is made once, also when four servers make their first start together', async () => {
    const vaults = await Promise.all(
      Array.from({ length: 4 }, () => openVault(pool, { current: first, before: null })),
    );
    const sealed = vaults[0]?.seal(NUMBER, PLACE) ?? Buffer.alloc(0);
    for (const vault of vaults) expect(vault.open(sealed, PLACE)).toBe(NUMBER);
  });

  it('does not open with another key: the server is refused at its start', async () => {
    await expect(openVault(pool, { current: second, before: null })).rejects.toThrow(WrongKeyError);
    await expect(openVault(pool, { current: second, before: randomBytes(32) })).rejects.toThrow(WrongKeyError);
  });

  it('stays the same when the key changes: what was sealed opens, numbers are found again, and the old key no longer opens', async () => {
    const before = await openVault(pool, { current: first, before: null });
    const sealed = before.seal(NUMBER, PLACE);
    const after = await openVault(pool, { current: second, before: first });
    expect(after.open(sealed, PLACE)).toBe(NUMBER);
    expect(after.index(NUMBER, PLACE.field).equals(before.index(NUMBER, PLACE.field))).toBe(true);
    expect((await openVault(pool, { current: second, before: null })).open(sealed, PLACE)).toBe(NUMBER);
    await expect(openVault(pool, { current: first, before: null })).rejects.toThrow(WrongKeyError);
  });

  it('can be read by the application only through its function, and is not changed by it at will', async () => {
    await expect(pool.query('select * from vault_secret')).rejects.toThrow('permission denied');
    await expect(pool.query(`update vault_secret set sealed = ''`)).rejects.toThrow('permission denied');
    await pool.query('select vault_reseal($1, $2)', [Buffer.from('not what it is'), Buffer.from('x')]);
    await expect(openVault(pool, { current: second, before: null })).resolves.toBeDefined();
  });
});
