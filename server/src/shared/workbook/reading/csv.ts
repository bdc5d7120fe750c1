import type { Cell, Row } from '../cell.ts';
import { tidy } from '../cell-text.ts';
import { LONGEST_TEXT } from './texts.ts';
import { Unreadable } from './unreadable.ts';

/** Signs between two cells, the likeliest first. */
const DELIMITERS = [',', '\t', ';', '，'] as const;
/** `="150102…"` is how a text of digits is kept a text by who writes CSV for a spreadsheet. */
const KEPT_TEXT = /^="((?:[^"]|"")*)"$/;

/**
 * A text file's characters (字符编码): UTF-8, with or without its mark, else GB18030, in which Chinese spreadsheet programs save CSV; UTF-16 with its
 * mark, in which they save Unicode text.
 *
 * @throws Unreadable WORKBOOK_ENCODING, WORKBOOK_UNKNOWN for what is no text
 */
export function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new Unreadable('WORKBOOK_UNKNOWN');
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {}
  }
  throw new Unreadable('WORKBOOK_ENCODING');
}

/** Records of comma-separated text (CSV, RFC 4180) as rows of texts; line ends may stand in quotes, blank cells and rows are left out. */
export function* rowsOfCsv(text: string): Generator<Row> {
  const delimiter = delimiterOf(text);
  let [number, at] = [0, 0];
  while (at < text.length) {
    number++;
    const cells: Cell[] = [];
    for (let column = 0; ; column++) {
      const { value, end } = fieldAt(text, at, delimiter);
      const kept = KEPT_TEXT.exec(value)?.[1]?.replaceAll('""', '"') ?? value;
      if (tidy(kept)) cells.push({ column, kind: 'TEXT', text: kept.slice(0, LONGEST_TEXT) });
      at = end + 1;
      if (text[end] !== delimiter) break;
    }
    if (text[at - 1] === '\r' && text[at] === '\n') at++;
    if (cells.length) yield { number, cells };
  }
}

/** The sign that stands most often in the first line. */
function delimiterOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const times = (sign: string): number => line.split(sign).length;
  return DELIMITERS.reduce<string>((best, sign) => (times(sign) > times(best) ? sign : best), ',');
}

/** A cell's text and where it ends: at the delimiter, a line end or the end of the text. */
function fieldAt(text: string, from: number, delimiter: string): { readonly value: string; readonly end: number } {
  let [value, at] = ['', from];
  while (text[at] === '"') {
    const close = text.indexOf('"', at + 1);
    if (close < 0) return { value: value + text.slice(at + 1), end: text.length };
    value += text.slice(at + 1, close);
    at = close + 1;
    // A doubled quote is one; it goes on behind it.
    if (text[at] === '"') value += '"';
  }
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: value + text.slice(at, end), end };
}
