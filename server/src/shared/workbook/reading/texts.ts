import type { XmlVisitor } from './xml.ts';

/** `_x000D_` stands for a character that XML cannot hold; `_x005F_` for the underscore of a text that looks so. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** One character more than a cell of a spreadsheet holds: nothing longer is kept, and what is cut is too long for any column. */
export const LONGEST_TEXT = 32_768;

/** Gathers the text of `<si>` or `<is>` (共享字符串、内联字符串): its runs together, without the readings (注音) that some programs put beside them. */
export class RichText implements XmlVisitor {
  #text = '';
  #inText = false;
  #inReading = 0;

  open(name: string): void {
    if (name === 'rPh') this.#inReading++;
    else if (name === 't') this.#inText = this.#inReading === 0;
  }
  text(text: string): void {
    if (this.#inText) this.#text += text;
  }
  close(name: string): void {
    if (name === 'rPh') this.#inReading--;
    else if (name === 't') this.#inText = false;
  }
  /** What was gathered since it was last taken. */
  take(): string {
    const text = unescaped(this.#text).slice(0, LONGEST_TEXT);
    this.#text = '';
    return text;
  }
}

/** All texts that cells refer to by number. */
export class SharedTexts implements XmlVisitor {
  readonly texts: string[] = [];
  readonly #rich = new RichText();

  open(name: string): void {
    this.#rich.open(name);
  }
  text(text: string): void {
    this.#rich.text(text);
  }
  close(name: string): void {
    this.#rich.close(name);
    if (name === 'si') this.texts.push(this.#rich.take());
  }
}
