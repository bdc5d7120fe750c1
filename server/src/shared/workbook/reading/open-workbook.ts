import type { Row, SheetInfo } from '../cell.ts';
import { Archive } from './archive.ts';
import { decoded, rowsOfCsv } from './csv.ts';
import { takenApart } from './merged.ts';
import { type SheetLimits, SheetVisitor } from './sheet-visitor.ts';
import { Styles } from './styles.ts';
import { SharedTexts } from './texts.ts';
import { Unreadable } from './unreadable.ts';
import { findParts, type SheetPart } from './workbook-parts.ts';
import { visitXml } from './xml.ts';

export interface ReadingLimits extends SheetLimits {
  /** Name of the sheet whose rows are wanted; null: the first that is not hidden. */
  readonly sheet: string | null;
  /** All parts of the archive together may unpack to so much. */
  readonly unpackedMegabytes: number;
  /** Texts of all cells together: one shared text, or one merged over many cells, is in the file once and comes out with each of them. */
  readonly maxCharacters: number;
  readonly maxCells: number;
}

export interface ReadSheet {
  readonly sheets: readonly SheetInfo[];
  readonly sheet: string;
  readonly rows: readonly Row[];
}

/**
 * What an archive may be: an import of 20,000 rows of 50 columns unpacks to some 60 MB. What is above is refused before it is unpacked.
 */
const archiveLimits = (megabytes: number) => ({ parts: 2_000, bytes: megabytes * 1024 * 1024, ratio: 250 });

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const EMPTY_ZIP = Buffer.from('PK\u0005\u0006', 'latin1');
/** Compound files: workbooks before 2007, and the envelope of any that opens with a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const PASSWORD = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Reads a workbook (.xlsx) or comma-separated text (.csv); which of them it is, its bytes say and not its name.
 *
 * @throws Unreadable
 */
export async function openWorkbook(bytes: Buffer, limits: ReadingLimits): Promise<ReadSheet> {
  if (!bytes.length) throw new Unreadable('FILE_EMPTY');
  if (startsWith(bytes, COMPOUND))
    throw new Unreadable(bytes.includes(PASSWORD) ? 'WORKBOOK_ENCRYPTED' : 'WORKBOOK_OLD_FORMAT');
  const isArchive = startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP);
  const read = isArchive ? await openArchive(bytes, limits) : openText(bytes, limits);
  refuseTooMuch(read.rows, limits);
  return read;
}

/** @throws Unreadable WORKBOOK_TOO_LARGE */
function refuseTooMuch(rows: readonly Row[], { maxCells, maxCharacters, unpackedMegabytes }: ReadingLimits): void {
  let [count, characters] = [0, 0];
  for (const { cells } of rows) {
    count += cells.length;
    for (const { text } of cells) characters += text.length;
    if (count > maxCells || characters > maxCharacters)
      throw new Unreadable('WORKBOOK_TOO_LARGE', { mostMegabytes: unpackedMegabytes });
  }
}

const startsWith = (bytes: Buffer, sign: Buffer): boolean => bytes.subarray(0, sign.length).equals(sign);

async function openArchive(bytes: Buffer, limits: ReadingLimits): Promise<ReadSheet> {
  const archive = new Archive(bytes, archiveLimits(limits.unpackedMegabytes));
  const { sheets, texts, styles, from1904 } = await findParts(archive);
  const chosen = chosenOf(sheets, limits.sheet);
  const shared = new SharedTexts();
  if (texts) await visitXml(archive.read(texts), shared);
  const styled = new Styles();
  if (styles) await visitXml(archive.read(styles), styled);
  const visitor = new SheetVisitor({ texts: shared.texts, shown: styled.shown, from1904 }, limits);
  await visitXml(archive.read(chosen.part), visitor);
  // Where there are other sheets, the person chooses one of them.
  if (!visitor.rows.length && sheets.length === 1) throw new Unreadable('WORKBOOK_SHEET_EMPTY', { sheet: chosen.name });
  return {
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    sheet: chosen.name,
    rows: takenApart(visitor.rows, visitor.merged, limits.maxColumns),
  };
}

/** @throws Unreadable WORKBOOK_SHEET_NOT_FOUND */
function chosenOf(sheets: readonly SheetPart[], name: string | null): SheetPart {
  const chosen =
    name === null ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0]) : sheets.find((each) => each.name === name);
  if (!chosen) throw new Unreadable('WORKBOOK_SHEET_NOT_FOUND', { sheet: name ?? '' });
  return chosen;
}

/** Name of the one sheet that a text file is. */
const TEXT_SHEET = 'CSV';
const WEB_PAGE = /^\s*<(!doctype|html|head|meta|table|\?xml|\?mso|style|body)/i;

function openText(bytes: Buffer, { sheet, maxRows, maxColumns }: ReadingLimits): ReadSheet {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') throw new Unreadable('WORKBOOK_UNKNOWN');
  const text = decoded(bytes);
  if (WEB_PAGE.test(text)) throw new Unreadable('WORKBOOK_WEB_PAGE');
  if (sheet !== null && sheet !== TEXT_SHEET) throw new Unreadable('WORKBOOK_SHEET_NOT_FOUND', { sheet });
  const rows: Row[] = [];
  for (const row of rowsOfCsv(text)) {
    if (rows.length >= maxRows) throw new Unreadable('WORKBOOK_TOO_MANY_ROWS', { most: maxRows });
    if ((row.cells.at(-1)?.column ?? 0) >= maxColumns)
      throw new Unreadable('WORKBOOK_TOO_MANY_COLUMNS', { most: maxColumns });
    rows.push(row);
  }
  if (!rows.length) throw new Unreadable('WORKBOOK_SHEET_EMPTY', { sheet: TEXT_SHEET });
  return { sheets: [{ name: TEXT_SHEET, hidden: false }], sheet: TEXT_SHEET, rows };
}
