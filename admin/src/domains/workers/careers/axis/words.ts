/** Roughly the width of a sign at 12 px: what does not fit is cut, and told in full when it is pointed at. */
const WIDE_SIGN = 12.2;
const NARROW_SIGN = 6.7;
/** Marks below the Chinese signs that Chinese fonts draw as wide as these. */
const WIDE_MARKS = '…—“”\u2018\u2019·';

export const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' || WIDE_MARKS.includes(sign) ? WIDE_SIGN : NARROW_SIGN), 0);

/** As much of a text as fits; nothing rather than one sign and dots. */
export function fitting(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const signs = [...text];
  while (signs.length > 0 && widthOf(`${signs.join('')}…`) > room) signs.pop();
  return signs.length > 1 ? `${signs.join('')}…` : '';
}
