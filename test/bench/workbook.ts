// npm run bench -- --only workbook
import { pathToFileURL } from 'node:url';
import { crc32, deflateRawSync } from 'node:zlib';
import { workbookOf } from '../../server/src/shared/workbook/writing/workbook.ts';
import { type ZipEntry, zipOf } from '../../server/src/shared/workbook/writing/zip.ts';
import { inRoot } from './places.ts';

/** Of the built product, as the server runs it. */
type ReadWorkbook = (bytes: Uint8Array) => Promise<{ readonly rows: readonly object[] }>;
const { readWorkbook } = (await import(pathToFileURL(inRoot('server/dist/shared/workbook/read-workbook.js')).href)) as {
  readonly readWorkbook: ReadWorkbook;
};

const COLUMNS = 20;
const TIMES = 5;
const MEBIBYTE = 1024 * 1024;

async function bytesOf(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** A row as an office has it: names, numbers of persons, days, counts. */
const row = (i: number) =>
  Array.from({ length: COLUMNS }, (_, column) => {
    if (column % 4 === 0) return `张三${i}`;
    if (column % 4 === 1) return `1501021990${String(1e8 + i * COLUMNS + column).slice(1)}`;
    return column % 4 === 2 ? `2026-${String((i % 12) + 1).padStart(2, '0')}-24` : i * column;
  });
const sheetOf = (rows: number): Promise<Buffer> =>
  bytesOf(workbookOf([{ name: '人员', columns: [], rows: Array.from({ length: rows }, (_, i) => row(i)) }]));
const csvOf = (rows: number): Buffer =>
  Buffer.from(Array.from({ length: rows }, (_, i) => row(i).join(',')).join('\r\n'));

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (type: string, target: string): string =>
  `<Relationships><Relationship Id="r1" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`;
/** Of a workbook, all but its sheet. */
const PARTS: readonly ZipEntry[] = [
  ['[Content_Types].xml', ['<Types/>']],
  ['_rels/.rels', [relation('officeDocument', 'xl/workbook.xml')]],
  ['xl/_rels/workbook.xml.rels', [relation('worksheet', 'worksheets/sheet1.xml')]],
  ['xl/workbook.xml', [`<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>`]],
];

/** A workbook whose sheet unpacks to so many MiB of spaces; `saidMiB`: what its directory says of it. */
async function bomb(mebibytes: number, saidMiB: number): Promise<Buffer> {
  const bytes = await bytesOf(zipOf(PARTS));
  const packed = deflateRawSync(Buffer.alloc(mebibytes * MEBIBYTE, ' '), { level: 9 });
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const said = Buffer.alloc(22);
  said.writeUInt16LE(8, 2);
  said.writeUInt32LE(crc32(Buffer.alloc(mebibytes * MEBIBYTE, ' ')), 8);
  said.writeUInt32LE(packed.length, 12);
  said.writeUInt32LE(saidMiB * MEBIBYTE, 16);
  said.writeUInt16LE(name.length, 20);
  const end = Buffer.from(bytes.subarray(-22));
  const directoryAt = end.readUInt32LE(16);
  const parts = bytes.subarray(0, directoryAt);
  const entry = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0\u0014\0', 'latin1'), said, Buffer.alloc(16), name]);
  entry.writeUInt32LE(parts.length, 42);
  const head = Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\0', 'latin1'), said, Buffer.alloc(2), name, packed]);
  const directory = Buffer.concat([bytes.subarray(directoryAt, -22), entry]);
  end.writeUInt16LE(PARTS.length + 1, 8);
  end.writeUInt16LE(PARTS.length + 1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(parts.length + head.length, 16);
  return Buffer.concat([parts, head, directory, end]);
}

/** Time the processor spent on this thread, ms: what others on the machine do is not counted against it. */
const ownCpu = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Reads a file a few times; the middle of the times, the longest the event loop was held between two ticks in any, and by how much the process grew. */
async function measured(name: string, bytes: Buffer): Promise<object> {
  const times: number[] = [];
  const begun = process.memoryUsage.rss();
  let [held, peak, result] = [0, 0, ''];
  for (let i = 0; i < TIMES; i++) {
    let before = ownCpu();
    const watch = setInterval(() => {
      const now = ownCpu();
      held = Math.max(held, now - before);
      before = now;
      peak = Math.max(peak, process.memoryUsage.rss());
    }, 1);
    const from = performance.now();
    result = await readWorkbook(bytes).then(
      ({ rows }) => `${rows.length} rows`,
      (error: { readonly code?: string }) => String(error.code),
    );
    times.push(performance.now() - from);
    clearInterval(watch);
  }
  const middle = times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
  return {
    file: name,
    'size KiB': Math.round(bytes.length / 1024),
    result,
    'time ms': Math.round(middle),
    'loop held ms': Math.round(held),
    'grown by MiB': Math.max(0, Math.round((peak - begun) / MEBIBYTE)),
  };
}

console.table([
  await measured('one row', await sheetOf(1)),
  await measured('10,000 rows .xlsx', await sheetOf(10_000)),
  await measured('20,000 rows .xlsx', await sheetOf(20_000)),
  await measured('10,000 rows .csv', csvOf(10_000)),
  await measured('bomb of 500 MiB', await bomb(500, 500)),
  await measured('bomb that says 1 MiB', await bomb(500, 1)),
]);
