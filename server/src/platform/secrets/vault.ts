import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { SealedPlace, Vault } from '../../shared/access/vault.ts';

/** Layout of a sealed value: version, id of the key, nonce, what is encrypted, tag. */
const VERSION = 1;
const KEY_ID_BYTES = 4;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + KEY_ID_BYTES;

/** Bytes of every key. */
export const KEY_BYTES = 32;

/** Names a key without telling anything of it. */
export const keyId = (key: Buffer): Buffer => derived(key, 'jiceng key id').subarray(0, KEY_ID_BYTES);

/**
 * AES-256-GCM with a random nonce; the place is authenticated along, so that a value copied into another row does not open. Indexes are
 * HMAC-SHA256. The keys of both are derived from one secret.
 */
export function vaultOf(secret: Buffer): Vault {
  const sealing = derived(secret, 'jiceng seal');
  const indexing = derived(secret, 'jiceng index');
  const head = Buffer.concat([Buffer.of(VERSION), keyId(secret)]);
  return {
    seal(text, place) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(boundTo(head, place));
      const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([head, nonce, encrypted, cipher.getAuthTag()]);
    },
    open(sealed, place) {
      if (sealed.length < HEAD_BYTES + NONCE_BYTES + TAG_BYTES || !sealed.subarray(0, HEAD_BYTES).equals(head))
        throw new Error(`This key does not open ${place.field} of row ${place.row}`);
      const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(HEAD_BYTES, HEAD_BYTES + NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(boundTo(head, place));
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      const encrypted = sealed.subarray(HEAD_BYTES + NONCE_BYTES, -TAG_BYTES);
      return Buffer.concat([decipher.update(encrypted), decipher.final()]).toString('utf8');
    },
    index: (text, field) => createHmac('sha256', indexing).update(`${field}\0${text}`).digest(),
  };
}

const boundTo = (head: Buffer, { field, row }: SealedPlace): Buffer =>
  Buffer.concat([head, Buffer.from(`${field}\0${row}`)]);

const derived = (key: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), purpose, KEY_BYTES));
