import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { open } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BackupHeader, BackupTrailer } from './contents.ts';
import { FrameWriter } from './frame-writer.ts';
import { readBackup, tableRows } from './read-backup.ts';
import { RowTally } from './row-tally.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jiceng-frames-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const KEY = Buffer.alloc(32, 7);
const HEADER: BackupHeader = {
  product: 'jiceng',
  version: '0.1.0',
  madeAt: '2026-11-24T08:00:00Z',
  serverVersion: '18.4',
  migrations: ['0001-foundation'],
  tables: ['public.person', 'public.region'].map((name) => ({
    name,
    columns: [{ name: 'id', type: 'integer' }],
    order: 'id',
  })),
  structure: [],
};
const ROWS = { 'public.person': ['1\n2\n', '3\n'], 'public.region': [] as string[] };

async function write(name: string, key: Buffer | null, altered: (trailer: BackupTrailer) => void = () => undefined) {
  const at = path.join(folder, name);
  const file = await open(at, 'w');
  const writer = await FrameWriter.begin(file, key);
  await writer.write('HEADER', HEADER);
  const trailer: BackupTrailer = { tables: [], sequences: [] };
  for (const [table, pieces] of Object.entries(ROWS)) {
    await writer.write('TABLE', { name: table });
    const tally = new RowTally();
    for (const piece of pieces.map((text) => Buffer.from(text))) {
      tally.add(piece);
      await writer.write('ROWS', piece);
    }
    trailer.tables.push({ name: table, ...tally.total() });
  }
  altered(trailer);
  await writer.write('TRAILER', trailer);
  await file.close();
  return at;
}

/** What reading the bytes says; empty: nothing is wrong. */
async function said(bytes: Buffer, key: Buffer | null): Promise<string> {
  const at = path.join(folder, 'damaged');
  fs.writeFileSync(at, bytes);
  return readBackup(at, key).then(
    () => '',
    (error: Error) => `${error.name}: ${error.message}`,
  );
}

describe.each([
  ['without a key', null],
  ['with a key', KEY],
])('a file %s', (_, key) => {
  let bytes: Buffer;
  beforeAll(async () => {
    bytes = fs.readFileSync(await write('whole', key));
  });

  it('gives back what was put in', async () => {
    const at = await write('again', key);
    expect((await readBackup(at, key)).trailer.tables.map(({ name, rows }) => [name, rows])).toEqual([
      ['public.person', 3],
      ['public.region', 0],
    ]);
    const read: [string, string][] = [];
    for await (const { name, pieces } of tableRows(at, key)) {
      const parts: Buffer[] = [];
      for await (const piece of pieces) parts.push(piece);
      read.push([name, Buffer.concat(parts).toString()]);
    }
    expect(read).toEqual([
      ['public.person', '1\n2\n3\n'],
      ['public.region', ''],
    ]);
  });

  it('that lacks any number of bytes at its end is found to be cut', async () => {
    for (let length = 0; length < bytes.length; length++)
      expect(await said(bytes.subarray(0, length), key), `${length} bytes`).toMatch(
        new RegExp(`^StartupError: .+\\nThe backup .+ is cut: it ends at byte ${length} `),
      );
  });

  it('with any one byte altered is found, and no place is named but one that holds it', async () => {
    for (let at = 0; at < bytes.length; at++) {
      const copy = Buffer.from(bytes);
      copy.writeUInt8(copy.readUInt8(at) ^ 0x20, at);
      const message = await said(copy, key);
      expect(message, `byte ${at}`).toMatch(/^StartupError: /);
      const [, from, to] = /altered between bytes (\d+) and (\d+)/.exec(message) ?? [];
      if (from) expect([Number(from) <= at, at < Number(to)], `byte ${at}: ${message}`).toEqual([true, true]);
      else expect(message, `byte ${at}`).toMatch(at < 18 ? /is not a backup|is cut/ : /^$/);
    }
  });

  it('with something after its end is found', async () => {
    expect(await said(Buffer.concat([bytes, Buffer.from('x')]), key)).toContain(
      `something follows its end at byte ${bytes.length}`,
    );
  });

  it('from which a frame was taken out, or in which two changed places, is found', async () => {
    const starts = frameStarts(bytes);
    const [second = 0, third = 0, fourth = 0] = starts.slice(1);
    const [before, a, b, rest] = [
      bytes.subarray(0, second),
      bytes.subarray(second, third),
      bytes.subarray(third, fourth),
      bytes.subarray(fourth),
    ];
    expect(await said(Buffer.concat([before, b, rest]), key)).toContain('altered between');
    expect(await said(Buffer.concat([before, b, a, rest]), key)).toContain('altered between');
  });

  it('whose rows are not those its end counts names the table', async () => {
    const at = await write('totals', key, ({ tables }) => {
      (tables[0] as { rows: number }).rows = 4;
    });
    await expect(readBackup(at, key)).rejects.toThrow('the rows of table public.person do not fit');
  });
});

it('an encrypted file names its key when none or another one is given', async () => {
  const at = await write('locked', KEY);
  await expect(readBackup(at, null)).rejects.toThrow(
    /is encrypted: give the key [0-9a-f]{16} by the setting BACKUP_KEY/,
  );
  await expect(readBackup(at, randomBytes(32))).rejects.toThrow(
    /The key is wrong: .+ is encrypted with the key [0-9a-f]{16}, and BACKUP_KEY is [0-9a-f]{16}/,
  );
});

it('two files of the same rows and key have nothing in common but their beginning', async () => {
  const [one, other] = [await write('one', KEY), await write('other', KEY)].map((at) => fs.readFileSync(at));
  const ends = [one, other].map((bytes) => bytes?.subarray(-100).toString('hex'));
  expect(ends[0]).not.toBe(ends[1]);
});

it('a file that is none of ours is called so', async () => {
  expect(await said(Buffer.from("PGDMP, which is another program's backup"), null)).toContain(
    'is not a backup of this',
  );
});

/** Where each frame begins, by the lengths they give. */
function frameStarts(bytes: Buffer): number[] {
  const starts = [14 + 4 + bytes.readUInt16BE(16) + 32];
  for (let at = starts[0] as number; at < bytes.length; starts.push(at)) at += 9 + bytes.readUInt32BE(at + 1);
  return starts;
}
