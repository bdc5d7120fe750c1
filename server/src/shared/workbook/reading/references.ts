/** An area of a sheet (区域): columns from 0, rows from 1, all of them included. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Column of a cell's name, from 0: `AB12` is 27. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** Letters of a column from 0: A, and AA after Z. */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** `B2:D5`, or `B2` for one cell. */
export function areaOf(reference: string): Area {
  const [first = '', last = first] = reference.split(':');
  const row = (name: string) => Number(/\d+$/.exec(name)?.[0] ?? 0);
  return { left: columnOf(first), top: row(first), right: columnOf(last), bottom: row(last) };
}
