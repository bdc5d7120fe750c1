import {
  type CipherGCMTypes,
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { DIGEST_BYTES, type FrameKind, KINDS } from './format.ts';

const CIPHER: CipherGCMTypes = 'aes-256-gcm';
const TAG_BYTES = 16;

/** What a reader must know before it has the key; `salt` makes each file's key another one. */
export interface SealParameters {
  readonly cipher: 'aes-256-gcm' | 'none';
  readonly keyId: string | null;
  readonly salt: string;
}

/** Where a frame stands. */
export interface FramePlace {
  readonly number: number;
  readonly kind: FrameKind;
}

/** Closes frames and opens them again; without a key it only proves that nothing changed by accident. */
export interface Seal {
  close(place: FramePlace, plain: Buffer): Buffer;
  /** null: this is not what was closed. */
  open(place: FramePlace, body: Buffer): Buffer | null;
}

/** Names a key without telling it: which one opens a file is said by the file. */
export const keyIdOf = (key: Buffer): string =>
  createHmac('sha256', key).update('jiceng backup key').digest('hex').slice(0, 16);

export const newParameters = (key: Buffer | null): SealParameters => ({
  cipher: key ? CIPHER : 'none',
  keyId: key && keyIdOf(key),
  salt: randomBytes(32).toString('base64'),
});

export function sealOf({ salt }: SealParameters, preambleDigest: Buffer, key: Buffer | null): Seal {
  const context = ({ number, kind }: FramePlace): Buffer => {
    const at = Buffer.alloc(9);
    at.writeBigUInt64BE(BigInt(number));
    at.writeUInt8(KINDS[kind], 8);
    return Buffer.concat([preambleDigest, at]);
  };
  return key ? encrypting(fileKey(key, salt), context) : checking(context);
}

const fileKey = (key: Buffer, salt: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.from(salt, 'base64'), 'jiceng backup 1', 32));

function encrypting(key: Buffer, context: (place: FramePlace) => Buffer): Seal {
  // The key belongs to this file alone, so the frame's number is a nonce that never repeats.
  const nonce = ({ number }: FramePlace): Buffer => {
    const bytes = Buffer.alloc(12);
    bytes.writeBigUInt64BE(BigInt(number), 4);
    return bytes;
  };
  return {
    close(place, plain) {
      const cipher = createCipheriv(CIPHER, key, nonce(place)).setAAD(context(place));
      return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    open(place, body) {
      if (body.length < TAG_BYTES) return null;
      const decipher = createDecipheriv(CIPHER, key, nonce(place)).setAAD(context(place));
      decipher.setAuthTag(body.subarray(-TAG_BYTES));
      const plain = decipher.update(body.subarray(0, -TAG_BYTES));
      try {
        return Buffer.concat([plain, decipher.final()]);
      } catch {
        return null;
      }
    },
  };
}

function checking(context: (place: FramePlace) => Buffer): Seal {
  const digest = (place: FramePlace, plain: Buffer) =>
    createHash('sha256').update(context(place)).update(plain).digest();
  return {
    close: (place, plain) => Buffer.concat([plain, digest(place, plain)]),
    open(place, body) {
      if (body.length < DIGEST_BYTES) return null;
      const plain = body.subarray(0, -DIGEST_BYTES);
      return timingSafeEqual(digest(place, plain), body.subarray(-DIGEST_BYTES)) ? plain : null;
    },
  };
}
