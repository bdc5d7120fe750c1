import type { Cell, Row } from '../cell.ts';
import { plainNumber, tidy } from '../cell-text.ts';
import { dayOfSerial, isLikelyDay, type NumberFormat } from './dates.ts';
import { type Area, areaOf, columnOf } from './references.ts';
import { LONGEST_TEXT, RichText, unescaped } from './texts.ts';
import { Unreadable } from './unreadable.ts';
import type { XmlVisitor } from './xml.ts';

export interface SheetLimits {
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** What cells refer to. */
export interface SheetSources {
  readonly texts: readonly string[];
  readonly shown: readonly NumberFormat[];
  readonly from1904: boolean;
}

/** From this size on a spreadsheet has lost digits of a whole number: it keeps 15. */
const DIGITS_LOST = 1e15;

/**
 * Rows of a sheet while its XML comes (工作表). What a sheet says of its own size is not looked at; cells and rows in which nothing stands are left out, however
 * many of them carry a format.
 *
 * @throws Unreadable WORKBOOK_TOO_MANY_ROWS, WORKBOOK_TOO_MANY_COLUMNS
 */
export class SheetVisitor implements XmlVisitor {
  readonly rows: Row[] = [];
  readonly merged: Area[] = [];
  readonly #sources: SheetSources;
  readonly #limits: SheetLimits;
  readonly #rich = new RichText();
  #row = 0;
  #cells: Cell[] = [];
  #column = -1;
  #type = 'n';
  #style = 0;
  #formula = false;
  #value: string | null = null;
  #inValue = false;

  constructor(sources: SheetSources, limits: SheetLimits) {
    this.#sources = sources;
    this.#limits = limits;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'c') {
      this.#column = attributes.r === undefined ? this.#column + 1 : columnOf(attributes.r);
      this.#type = attributes.t ?? 'n';
      this.#style = Number(attributes.s ?? 0);
      this.#formula = false;
      this.#value = null;
    } else if (name === 'v') {
      this.#inValue = true;
      this.#value = '';
    } else if (name === 'f') this.#formula = true;
    else if (name === 'row') {
      this.#row = attributes.r === undefined ? this.#row + 1 : Number(attributes.r);
      this.#column = -1;
      this.#cells = [];
    } else if (name === 'mergeCell') this.merged.push(areaOf(attributes.ref ?? ''));
    else this.#rich.open(name);
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else this.#rich.text(text);
  }

  close(name: string): void {
    if (name === 'c') this.#endCell();
    else if (name === 'v') this.#inValue = false;
    else if (name === 'row') this.#endRow();
    else this.#rich.close(name);
  }

  #endCell(): void {
    const rich = this.#rich.take();
    const cell = this.#cellOf(this.#type === 'inlineStr' ? rich : this.#value);
    if (!cell) return;
    if (cell.column >= this.#limits.maxColumns)
      throw new Unreadable('WORKBOOK_TOO_MANY_COLUMNS', { most: this.#limits.maxColumns });
    this.#cells.push(cell);
  }

  #endRow(): void {
    if (!this.#cells.length) return;
    if (this.rows.length >= this.#limits.maxRows)
      throw new Unreadable('WORKBOOK_TOO_MANY_ROWS', { most: this.#limits.maxRows });
    this.rows.push({ number: this.#row, cells: this.#cells });
  }

  #cellOf(value: string | null): Cell | null {
    const column = this.#column;
    const origin = this.#formula ? ({ formula: true } as const) : {};
    if (value === null || value === '') return this.#formula ? { column, kind: 'BLANK', text: '', ...origin } : null;
    const content = this.#contentOf(value);
    if (content.kind === 'TEXT' && !tidy(content.text)) return null;
    return { column, ...content, ...origin };
  }

  #contentOf(value: string): Omit<Cell, 'column'> {
    switch (this.#type) {
      case 's':
        return { kind: 'TEXT', text: this.#sources.texts[Number(value)] ?? '' };
      case 'str':
        return { kind: 'TEXT', text: unescaped(value).slice(0, LONGEST_TEXT) };
      case 'inlineStr':
        return { kind: 'TEXT', text: value };
      case 'b':
        return { kind: 'BOOLEAN', text: value === '1' ? 'TRUE' : 'FALSE', number: Number(value) };
      case 'e':
        return { kind: 'ERROR', text: value };
      case 'd':
        return { kind: 'DATE', text: value.slice(0, 10), day: value.slice(0, 10) };
      default:
        return this.#numberOf(value);
    }
  }

  #numberOf(value: string): Omit<Cell, 'column'> {
    const number = Number(value);
    if (!Number.isFinite(number)) return { kind: 'TEXT', text: value };
    const { shown, from1904 } = { ...this.#sources, shown: this.#sources.shown[this.#style] ?? 'NUMBER' };
    const plain = { kind: 'NUMBER', text: plainNumber(number), number } as const;
    if (shown === 'NUMBER') {
      const day = isLikelyDay(number, from1904) ? dayOfSerial(number, from1904) : null;
      return { ...plain, ...(day && { day }), ...(Math.abs(number) >= DIGITS_LOST && { lossy: true as const }) };
    }
    const day = dayOfSerial(number, from1904);
    if (day) return { kind: 'DATE', text: day, number, day, ...(shown === 'MONTH' && { monthOnly: true as const }) };
    return Math.floor(number) === 60 ? { kind: 'DATE', text: '1900-02-29', number } : plain;
  }
}
