import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { damage } from './damage.ts';
import { DIGEST_BYTES, FORMAT, FRAME_HEAD, type FrameKind, kindOf, MAGIC, MAX_BODY, PREAMBLE_HEAD } from './format.ts';
import { frameHead } from './frame-writer.ts';
import { keyIdOf, type SealParameters, sealOf } from './seal.ts';

const decompress = promisify(inflateRaw);

export interface Frame {
  readonly kind: FrameKind;
  readonly plain: Buffer;
}

/**
 * Opens frame after frame up to the trailer, after which nothing may follow.
 *
 * @throws StartupError saying what is wrong and at which byte
 */
export async function* readFrames(path: string, key: Buffer | null): AsyncGenerator<Frame> {
  const file = await open(path);
  try {
    yield* framesOf(new Cursor(file, path), key);
  } finally {
    await file.close();
  }
}

async function* framesOf(cursor: Cursor, key: Buffer | null): AsyncGenerator<Frame> {
  const { path } = cursor;
  const { parameters, digest } = await preamble(cursor);
  refuseOtherKey(path, parameters, key);
  const seal = sealOf(parameters, digest, parameters.cipher === 'none' ? null : key);
  let within = 'header';
  for (let number = 0; ; number++) {
    const from = cursor.at;
    const head = await cursor.take(FRAME_HEAD, within);
    const [kind, length] = [kindOf(head.readUInt8()), head.readUInt32BE(1)];
    if (!kind || length > MAX_BODY || !head.equals(frameHead(number, head.readUInt8(), length)))
      throw damage.altered(path, from, cursor.at, within);
    const body = await cursor.take(length, within);
    const closed = seal.open({ number, kind }, body);
    if (!closed) throw damage.altered(path, from, cursor.at, within);
    const plain = await decompress(closed);
    if (kind === 'TABLE') within = `table ${JSON.parse(plain.toString()).name}`;
    // Looked at first: nobody asks for what comes after the trailer.
    if (kind === 'TRAILER' && (await cursor.hasMore())) throw damage.longer(path, cursor.at);
    yield { kind, plain };
    if (kind === 'TRAILER') return;
  }
}

async function preamble(cursor: Cursor): Promise<{ parameters: SealParameters; digest: Buffer }> {
  const head = await cursor.take(PREAMBLE_HEAD, 'preamble', MAGIC);
  const [format, length] = [head.readUInt16BE(MAGIC.length), head.readUInt16BE(MAGIC.length + 2)];
  const json = await cursor.take(length, 'preamble');
  const digest = await cursor.take(DIGEST_BYTES, 'preamble');
  if (!createHash('sha256').update(head).update(json).digest().equals(digest))
    throw damage.altered(cursor.path, 0, cursor.at, 'preamble');
  if (format > FORMAT) throw damage.newerFormat(cursor.path, format);
  return { parameters: JSON.parse(json.toString()) as SealParameters, digest };
}

function refuseOtherKey(path: string, { cipher, keyId }: SealParameters, key: Buffer | null): void {
  if (cipher === 'none' || keyId === null) return;
  if (!key) throw damage.keyMissing(path, keyId);
  if (keyIdOf(key) !== keyId) throw damage.wrongKey(path, keyId, keyIdOf(key));
}

/** Reads on through a file and knows where it is. */
class Cursor {
  at = 0;

  constructor(
    private readonly file: FileHandle,
    readonly path: string,
  ) {}

  /** @param begins what the bytes must begin with, looked at before it is said that they are too few */
  async take(length: number, within: string, begins = Buffer.alloc(0)): Promise<Buffer> {
    const bytes = Buffer.alloc(length);
    let read = 0;
    while (read < length) {
      const { bytesRead } = await this.file.read(bytes, read, length - read, this.at + read);
      if (!bytesRead) break;
      read += bytesRead;
    }
    const compared = Math.min(read, begins.length);
    if (!bytes.subarray(0, compared).equals(begins.subarray(0, compared))) throw damage.notABackup(this.path);
    if (read < length) throw damage.cut(this.path, this.at + read, within);
    this.at += length;
    return bytes;
  }

  async hasMore(): Promise<boolean> {
    return (await this.file.read(Buffer.alloc(1), 0, 1, this.at)).bytesRead > 0;
  }
}
