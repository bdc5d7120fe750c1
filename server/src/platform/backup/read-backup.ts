import { type BackupHeader, type BackupTrailer, backupHeader, backupTrailer } from './contents.ts';
import { damage } from './damage.ts';
import { readFrames } from './frame-reader.ts';
import { RowTally } from './row-tally.ts';

/** What is in a file that was read to its end. */
export interface BackupContents {
  readonly header: BackupHeader;
  readonly trailer: BackupTrailer;
}

export interface TableRows {
  readonly name: string;
  readonly pieces: AsyncIterable<Buffer>;
}

/** Reads all of it and counts and hashes every table again. @throws StartupError naming what is wrong, and where */
export async function readBackup(
  file: string,
  key: Buffer | null,
  onHeader: (header: BackupHeader) => void = () => undefined,
): Promise<BackupContents> {
  let header: BackupHeader | null = null;
  let tally: { name: string; rows: RowTally } | null = null;
  const totals: BackupTrailer['tables'] = [];
  const closeTable = () => {
    if (tally) totals.push({ name: tally.name, ...tally.rows.total() });
    tally = null;
  };
  for await (const { kind, plain } of readFrames(file, key)) {
    if (kind === 'HEADER') {
      header = backupHeader.parse(JSON.parse(plain.toString()));
      onHeader(header);
    } else if (kind === 'TABLE') {
      closeTable();
      tally = { name: nameIn(plain), rows: new RowTally() };
    } else if (kind === 'ROWS') {
      tally?.rows.add(plain);
    } else {
      closeTable();
      const trailer = backupTrailer.parse(JSON.parse(plain.toString()));
      if (!header) break;
      const wrong = misfit(trailer, totals, header);
      if (wrong !== null) throw damage.otherRows(file, wrong);
      return { header, trailer };
    }
  }
  throw damage.notABackup(file);
}

const nameIn = (plain: Buffer): string => (JSON.parse(plain.toString()) as { name: string }).name;

/** The first table whose rows are not those that were counted when they were written; null: all fit. */
function misfit(
  { tables: counted }: BackupTrailer,
  found: BackupTrailer['tables'],
  { tables }: BackupHeader,
): string | null {
  const length = Math.max(counted.length, found.length, tables.length);
  for (let i = 0; i < length; i++) {
    const [one, other] = [counted[i], found[i]];
    if (
      one?.name !== tables[i]?.name ||
      one?.name !== other?.name ||
      one?.rows !== other?.rows ||
      one?.sha256 !== other?.sha256
    )
      return tables[i]?.name ?? other?.name ?? String(one?.name);
  }
  return null;
}

/** The tables one after the other; each must be read to its end before the next. */
export async function* tableRows(file: string, key: Buffer | null): AsyncGenerator<TableRows> {
  const frames = readFrames(file, key);
  let next = await frames.next();
  async function* pieces(): AsyncGenerator<Buffer> {
    for (next = await frames.next(); !next.done && next.value.kind === 'ROWS'; next = await frames.next())
      yield next.value.plain;
  }
  try {
    while (!next.done) {
      if (next.value.kind !== 'TABLE') {
        next = await frames.next();
        continue;
      }
      yield { name: nameIn(next.value.plain), pieces: pieces() };
    }
  } finally {
    await frames.return(undefined);
  }
}
