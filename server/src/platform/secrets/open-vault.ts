import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { SealedPlace, Vault } from '../../shared/access/vault.ts';
import { KEY_BYTES, keyId, vaultOf } from './vault.ts';

export interface InstallationKeys {
  /** 32 bytes (ENCRYPTION_KEY); the secret behind all sealed values is kept sealed with it. */
  readonly current: Buffer;
  /** The one before (ENCRYPTION_KEY_BEFORE): when it still holds, the secret is sealed anew with the current one. */
  readonly before: Buffer | null;
}

/** None of the keys given opens what this database holds. */
export class WrongKeyError extends Error {
  constructor() {
    super('No key given opens the secret of this database');
  }
}

/** The secret is one for the whole database, whatever tables will be: it opens in no other place. */
const PLACE: SealedPlace = { field: 'vault_secret.sealed', row: 1 };

/**
 * The vault of this database (密钥库). Its secret is made at the first start and kept in the database, sealed with the installation's key: a new
 * key then costs one row, a copy of the database without the key opens nothing, and a server with a wrong key is found at its start and not at the
 * first number it would write.
 *
 * @param pool Connections of the application's role.
 * @throws WrongKeyError
 */
export async function openVault(pool: pg.Pool, keys: InstallationKeys): Promise<Vault> {
  const made = randomBytes(KEY_BYTES);
  const { rows } = await pool.query<{ sealed: Buffer }>('select vault_secret($1) as sealed', [
    sealedWith(keys.current, made),
  ]);
  const sealed = rows[0]?.sealed ?? Buffer.alloc(0);
  const current = opened(keys.current, sealed);
  if (current) return vaultOf(current);
  const secret = keys.before && opened(keys.before, sealed);
  if (!secret) throw new WrongKeyError();
  await pool.query('select vault_reseal($1, $2)', [sealed, sealedWith(keys.current, secret)]);
  return vaultOf(secret);
}

const sealedWith = (key: Buffer, secret: Buffer): Buffer => vaultOf(key).seal(secret.toString('base64'), PLACE);

/** null: sealed with another key. */
function opened(key: Buffer, sealed: Buffer): Buffer | null {
  if (!sealed.subarray(1, 1 + keyId(key).length).equals(keyId(key))) return null;
  return Buffer.from(vaultOf(key).open(sealed, PLACE), 'base64');
}
