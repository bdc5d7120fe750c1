import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive, and what its directory says of it where that is not so. */
export interface FixturePart {
  readonly name: string;
  readonly content: string | Buffer;
  readonly saidSize?: number;
  readonly saidCrc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** The directory points to the head of the part before. */
  readonly overlaps?: boolean;
}

/** Parts as a ZIP archive, sizes in each head, as most programs write them. */
export function archiveOf(parts: readonly FixturePart[]): Buffer {
  const bodies: Buffer[] = [];
  const lines: Buffer[] = [];
  let [offset, before] = [0, 0];
  for (const { name, content, flags = 0, method = 8, overlaps, ...said } of parts) {
    const bytes = Buffer.from(content);
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const label = Buffer.from(name);
    const common = Buffer.alloc(22);
    common.writeUInt16LE(flags, 0);
    common.writeUInt16LE(method, 2);
    common.writeUInt32LE(said.saidCrc ?? crc32(bytes), 8);
    common.writeUInt32LE(packed.length, 12);
    common.writeUInt32LE(said.saidSize ?? bytes.length, 16);
    common.writeUInt16LE(label.length, 20);
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\0', 'latin1'), common, Buffer.alloc(2), label]);
    const line = Buffer.concat([
      Buffer.from('PK\u0001\u0002\u0014\0\u0014\0', 'latin1'),
      common,
      Buffer.alloc(16),
      label,
    ]);
    line.writeUInt32LE(overlaps ? before : offset, 42);
    bodies.push(head, packed);
    lines.push(line);
    before = offset;
    offset += head.length + packed.length;
  }
  const directory = Buffer.concat(lines);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}
