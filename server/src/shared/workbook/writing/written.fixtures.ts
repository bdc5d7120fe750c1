import { Archive } from '../reading/archive.ts';
import { openWorkbook } from '../reading/open-workbook.ts';

export async function bytesOf(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** A part of a written workbook as text. */
export async function partOf(bytes: Buffer, name: string): Promise<string> {
  return (await bytesOf(new Archive(bytes, { parts: 50, bytes: 1e8, ratio: 1e6 }).read(name))).toString();
}

/** What a reader finds in a written workbook. */
export const readBack = (bytes: Buffer, sheet: string | null = null) =>
  openWorkbook(bytes, {
    sheet,
    maxRows: 1_000,
    maxColumns: 50,
    unpackedMegabytes: 100,
    maxCells: 10_000,
    maxCharacters: 100_000,
  });

/** Elements right below `<worksheet>`, in order. */
export const elementsOf = (xml: string): string[] => {
  const found: string[] = [];
  let depth = 0;
  for (const [, closing, name, empty] of xml.matchAll(/<(\/?)([A-Za-z]+)(?:"[^"]*"|[^">])*?(\/?)>/g)) {
    if (!closing && depth === 1) found.push(name ?? '');
    depth += closing ? -1 : empty ? 0 : 1;
  }
  return found;
};
