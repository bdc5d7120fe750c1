import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import type { Config } from '../config.ts';
import { makeDataFolder } from '../data-folder.ts';
import { openVault, WrongKeyError } from '../platform/secrets/index.ts';
import type { Vault } from '../shared/access/vault.ts';
import { fileTrouble, StartupError } from '../startup-error.ts';

const BYTES = 32;

/**
 * The vault of the database, opened with ENCRYPTION_KEY; outside production with a key made here when none is set.
 *
 * @throws StartupError naming the setting when the database was sealed with another key
 */
export async function vaultFor(config: Config, folder: string, pool: pg.Pool): Promise<Vault> {
  const current = config.encryptionKey ?? keyFile(folder);
  try {
    return await openVault(pool, { current, before: config.encryptionKeyBefore });
  } catch (error) {
    if (error instanceof WrongKeyError) throw wrongKey(config, folder);
    throw error;
  }
}

/** Kept where only the person can read it, beside the data and never in the database or its backup. */
export function keyFile(folder: string): Buffer {
  const file = path.join(folder, 'encryption-key');
  makeDataFolder(folder);
  try {
    if (fs.existsSync(file)) return kept(file);
    const made = randomBytes(BYTES);
    fs.writeFileSync(file, `${made.toString('base64')}\n`, { mode: 0o600 });
    return made;
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw fileTrouble(folder, error);
  }
}

function kept(file: string): Buffer {
  const key = Buffer.from(fs.readFileSync(file, 'utf8').trim(), 'base64');
  if (key.length === BYTES) return key;
  throw new StartupError(
    `${file} 不是完整的密钥（应为 32 字节的 base64）；请放回原来的密钥文件。`,
    `${file} is not a whole key (32 bytes in base64): put the original back.`,
  );
}

const wrongKey = ({ encryptionKey }: Config, folder: string): StartupError =>
  encryptionKey
    ? new StartupError(
        'ENCRYPTION_KEY 打不开此数据库中的加密字段：请设置原来的密钥；若是更换密钥，请把原来的放在 ENCRYPTION_KEY_BEFORE 中。',
        'ENCRYPTION_KEY does not open the encrypted fields of this database: set the key it had; to change it, give the old one as ENCRYPTION_KEY_BEFORE.',
      )
    : new StartupError(
        `此数据库的加密字段用的是另一把密钥：请设置 ENCRYPTION_KEY，或把原来的密钥文件放到 ${path.join(folder, 'encryption-key')}。`,
        `The encrypted fields of this database have another key: set ENCRYPTION_KEY, or put the key file it had to ${path.join(folder, 'encryption-key')}.`,
      );
