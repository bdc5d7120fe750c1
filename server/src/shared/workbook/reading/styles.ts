import { type NumberFormat, shownBy } from './dates.ts';
import type { XmlVisitor } from './xml.ts';

/** How numbers are shown in cells of each style, by the style's number. */
export class Styles implements XmlVisitor {
  readonly shown: NumberFormat[] = [];
  readonly #codes = new Map<number, string>();
  #inCells = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'numFmt') this.#codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
    else if (name === 'cellXfs') this.#inCells = true;
    else if (name === 'xf' && this.#inCells) {
      const format = Number(attributes.numFmtId ?? 0);
      this.shown.push(shownBy(format, this.#codes.get(format)));
    }
  }
  close(name: string): void {
    if (name === 'cellXfs') this.#inCells = false;
  }
}
