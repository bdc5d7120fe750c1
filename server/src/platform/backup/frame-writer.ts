import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { FORMAT, FRAME_HEAD, type FrameKind, KINDS, MAGIC, PREAMBLE_HEAD } from './format.ts';
import { newParameters, type Seal, sealOf } from './seal.ts';

const compress = promisify(deflateRaw);

/** Writes preamble and frames, one after the other. */
export class FrameWriter {
  #number = 0;

  private constructor(
    private readonly file: FileHandle,
    private readonly seal: Seal,
  ) {}

  static async begin(file: FileHandle, key: Buffer | null): Promise<FrameWriter> {
    const parameters = newParameters(key);
    const json = Buffer.from(JSON.stringify(parameters));
    const head = Buffer.alloc(PREAMBLE_HEAD);
    MAGIC.copy(head);
    head.writeUInt16BE(FORMAT, MAGIC.length);
    head.writeUInt16BE(json.length, MAGIC.length + 2);
    const digest = createHash('sha256').update(head).update(json).digest();
    await file.appendFile(Buffer.concat([head, json, digest]));
    return new FrameWriter(file, sealOf(parameters, digest, key));
  }

  async write(kind: FrameKind, plain: Buffer | object): Promise<void> {
    const piece = Buffer.isBuffer(plain) ? plain : Buffer.from(JSON.stringify(plain));
    const number = this.#number++;
    const body = this.seal.close({ number, kind }, await compress(piece));
    await this.file.appendFile(Buffer.concat([frameHead(number, KINDS[kind], body.length), body]));
  }
}

/** The check covers the number too, which is counted and not written. */
export function frameHead(number: number, kind: number, length: number): Buffer {
  const head = Buffer.alloc(FRAME_HEAD);
  head.writeUInt8(kind);
  head.writeUInt32BE(length, 1);
  const counted = Buffer.alloc(8);
  counted.writeBigUInt64BE(BigInt(number));
  head.writeUInt32BE(crc32(counted, crc32(head.subarray(0, 5))), 5);
  return head;
}
