import { createHash } from 'node:crypto';

const NEWLINE = 10;

/** Counts and hashes the rows of one table as they pass, in COPY text: a row is a line, since a line break in a value is written as `\n`. */
export class RowTally {
  readonly #hash = createHash('sha256');
  #rows = 0;

  add(bytes: Buffer): void {
    this.#hash.update(bytes);
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) this.#rows++;
  }

  /** Once. */
  total(): { readonly rows: number; readonly sha256: string } {
    return { rows: this.#rows, sha256: this.#hash.digest('hex') };
  }
}
