import { crc32, createInflateRaw } from 'node:zlib';
import { Unreadable } from './unreadable.ts';

/** What an archive may be, decided by its directory before a byte of it is unpacked. */
export interface ArchiveLimits {
  readonly parts: number;
  /** All parts together, unpacked. */
  readonly bytes: number;
  /** A part above {@link SUSPECT} may not be so many times as large as it is packed. */
  readonly ratio: number;
}

/** Smaller parts may be packed as tightly as they like. */
const SUSPECT = 8 * 1024 * 1024;

interface Part {
  readonly deflated: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its head begins. */
  readonly head: number;
}

/** Parts of a ZIP archive by name (压缩包): forward slashes, small letters. */
export class Archive {
  readonly #bytes: Buffer;
  readonly #parts: ReadonlyMap<string, Part>;

  /**
   * Reads the directory at the end of the file.
   *
   * @throws Unreadable WORKBOOK_TOO_LARGE, WORKBOOK_ENCRYPTED, WORKBOOK_DAMAGED
   */
  constructor(bytes: Buffer, limits: ArchiveLimits) {
    this.#bytes = bytes;
    this.#parts = partsOf(bytes, limits);
  }

  has(name: string): boolean {
    return this.#parts.has(keyOf(name));
  }

  /**
   * A part piece by piece. What is unpacked is counted: it ends where more comes than the directory said.
   *
   * @throws Unreadable WORKBOOK_DAMAGED
   */
  async *read(name: string): AsyncGenerator<Buffer> {
    const part = this.#parts.get(keyOf(name));
    if (!part) throw new Unreadable('WORKBOOK_DAMAGED');
    const packed = contentOf(this.#bytes, part);
    let [size, crc] = [0, 0];
    try {
      for await (const piece of part.deflated ? inflated(packed) : [packed]) {
        size += piece.length;
        crc = crc32(piece, crc);
        if (size > part.size) throw new Unreadable('WORKBOOK_DAMAGED');
        yield piece;
      }
    } catch (error) {
      throw error instanceof Unreadable || !isZlib(error) ? error : new Unreadable('WORKBOOK_DAMAGED');
    }
    if (size !== part.size || crc !== part.crc) throw new Unreadable('WORKBOOK_DAMAGED');
  }
}

const isZlib = (error: unknown): boolean => String((error as { code?: unknown }).code).startsWith('Z_');

async function* inflated(packed: Buffer): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
  inflate.end(packed);
  yield* inflate as AsyncIterable<Buffer>;
}

/** A part's name as it is looked up: some programs write `\`, a leading `/`, or other letters than their own references. */
const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const HEAD = 0x04034b50;
/** Size of the end record, and the longest comment that may follow it. */
const [END_BYTES, COMMENT] = [22, 0xffff];
/** In a 32-bit field: the number stands in the entry's extra field (ZIP64). */
const ELSEWHERE = 0xffffffff;

function partsOf(bytes: Buffer, limits: ArchiveLimits): ReadonlyMap<string, Part> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const mostMegabytes = Math.floor(limits.bytes / 1024 / 1024);
  if (count > limits.parts) throw new Unreadable('WORKBOOK_TOO_LARGE', { mostMegabytes });
  const parts = new Map<string, Part>();
  let [at, sum] = [bytes.readUInt32LE(end + 16), 0];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw new Unreadable('WORKBOOK_DAMAGED');
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
    if (flags & 1) throw new Unreadable('WORKBOOK_ENCRYPTED');
    if (method !== 0 && method !== 8) throw new Unreadable('WORKBOOK_DAMAGED');
    const [nameLength, extraLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30)];
    const name = keyOf(bytes.toString('utf8', at + 46, at + 46 + nameLength));
    const part = wide(bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength), {
      deflated: method === 8,
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      head: bytes.readUInt32LE(at + 42),
    });
    sum += part.size;
    if (sum > limits.bytes || (part.size > SUSPECT && part.size > part.packed * limits.ratio))
      throw new Unreadable('WORKBOOK_TOO_LARGE', { mostMegabytes });
    if (parts.has(name) && !name.endsWith('/')) throw new Unreadable('WORKBOOK_DAMAGED');
    parts.set(name, part);
    at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
  }
  refuseOverlaps([...parts.values()]);
  return parts;
}

function endOf(bytes: Buffer): number {
  for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - COMMENT); at--)
    if (bytes.readUInt32LE(at) === END && at + END_BYTES + bytes.readUInt16LE(at + 20) <= bytes.length) return at;
  throw new Unreadable('WORKBOOK_DAMAGED');
}

/** Numbers that some programs keep in the extra field though they are small: of 64 bits each, in this order, only those that are elsewhere. */
function wide(extra: Buffer, part: Part): Part {
  if (![part.size, part.packed, part.head].includes(ELSEWHERE)) return part;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    const number = (found: number): number => {
      if (found !== ELSEWHERE) return found;
      next += 8;
      if (next > extra.length) throw new Unreadable('WORKBOOK_DAMAGED');
      return Number(extra.readBigUInt64LE(next - 8));
    };
    const [size, packed, head] = [number(part.size), number(part.packed), number(part.head)];
    return { ...part, size, packed, head };
  }
  throw new Unreadable('WORKBOOK_DAMAGED');
}

/** Two parts over the same bytes are how a small archive unpacks to a large one. */
function refuseOverlaps(parts: readonly Part[]): void {
  let taken = 0;
  for (const { head, packed } of parts.toSorted((a, b) => a.head - b.head)) {
    if (head < taken) throw new Unreadable('WORKBOOK_DAMAGED');
    taken = head + 30 + packed;
  }
}

function contentOf(bytes: Buffer, { head, packed }: Part): Buffer {
  if (head + 30 > bytes.length || bytes.readUInt32LE(head) !== HEAD) throw new Unreadable('WORKBOOK_DAMAGED');
  const begin = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
  if (begin + packed > bytes.length) throw new Unreadable('WORKBOOK_DAMAGED');
  return bytes.subarray(begin, begin + packed);
}
