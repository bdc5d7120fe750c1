import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';

/** Name of an entry and its text, which may come piece by piece. */
export type ZipEntry = readonly [name: string, text: Iterable<string> | AsyncIterable<string>];

/** Sizes follow the data (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATE = 8;
/** 1 January 1980: the same content gives the same bytes. */
const DAY = 0x0021;

interface Written {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Entries as a ZIP archive, compressed while they come: no more than a piece of them is held. Sizes are of 32 bits, so the whole stays below
 * 4 GB.
 */
export async function* zipOf(entries: Iterable<ZipEntry>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let offset = 0;
  for (const [entry, text] of entries) {
    const name = Buffer.from(entry);
    const begun = offset;
    const head = Buffer.concat([numbers([4, 0x04034b50], ...common(0, 0, 0), [2, name.length], [2, 0]), name]);
    offset += head.length;
    yield head;
    const sums = { crc: 0, size: 0 };
    let packed = 0;
    for await (const piece of deflated(text, sums)) {
      packed += piece.length;
      yield piece;
    }
    const tail = numbers([4, 0x08074b50], [4, sums.crc], [4, packed], [4, sums.size]);
    offset += packed + tail.length;
    yield tail;
    written.push({ name, ...sums, packed, offset: begun });
  }
  const directory = Buffer.concat(written.map(directoryLine));
  yield directory;
  const count = written.length;
  yield numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, offset], [2, 0]);
}

type Numbered = readonly [bytes: 2 | 4, value: number];

const common = (crc: number, packed: number, size: number): readonly Numbered[] => [
  [2, 20],
  [2, FLAGS],
  [2, DEFLATE],
  [2, 0],
  [2, DAY],
  [4, crc],
  [4, packed],
  [4, size],
];

const directoryLine = ({ name, crc, packed, size, offset }: Written): Buffer =>
  Buffer.concat([
    numbers(
      [4, 0x02014b50],
      [2, 20],
      ...common(crc, packed, size),
      [2, name.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ),
    name,
  ]);

function numbers(...given: readonly Numbered[]): Buffer {
  const buffer = Buffer.alloc(given.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of given)
    at = bytes === 2 ? buffer.writeUInt16LE(value, at) : buffer.writeUInt32LE(value, at);
  return buffer;
}

async function* deflated(
  text: Iterable<string> | AsyncIterable<string>,
  sums: { crc: number; size: number },
): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw();
  const feed = async (): Promise<void> => {
    for await (const piece of text) {
      const bytes = Buffer.from(piece);
      sums.crc = crc32(bytes, sums.crc);
      sums.size += bytes.length;
      if (!deflate.write(bytes)) await once(deflate, 'drain');
    }
    deflate.end();
  };
  const fed = feed().catch((error: Error) => void deflate.destroy(error));
  yield* deflate as AsyncIterable<Buffer>;
  await fed;
}
