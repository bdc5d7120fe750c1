/** Spaces of other alphabets and widths, line ends and tabs: typed for a space. */
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/gu;
/** Nobody sees them: zero width, byte order mark, soft hyphen. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const FULL_WIDTH_WORDS = /[０-９Ａ-Ｚａ-ｚ]/gu;
const FULL_WIDTH_SIGNS = /[！-～]/gu;
/** Dashes and minus signs an input method offers beside the plain one. */
const DASHES = /[‐-―−﹣－]/gu;

/** Signs and words people put where there is nothing to say. */
export const NOTHING = /^([-—–/\\]+|无|暂无)$/u;

const narrow = (char: string): string => String.fromCharCode(char.charCodeAt(0) - 0xfee0);

/** A text without what differs only in looks (文本规整): full-width digits and letters are plain ones, spaces of any kind one space. Chinese punctuation stays. */
export const tidy = (text: string): string =>
  text.replace(UNSEEN, '').replace(FULL_WIDTH_WORDS, narrow).replace(SPACES, ' ').trim();

/** A value that is no text, as people type it (数值规整): all full-width signs are plain ones as well, and it has no spaces. */
export const tight = (text: string): string =>
  text.replace(UNSEEN, '').replace(DASHES, '-').replace(FULL_WIDTH_SIGNS, narrow).replace(SPACES, '');

/** What two words are compared by (比对): no spaces, brackets or punctuation, small letters; `姓 名*` is `姓名`. */
export const likeness = (text: string): string =>
  tight(text)
    .toLowerCase()
    .replace(/[\p{P}\p{S}]/gu, '');

/** A number in digits, without an exponent; 15 digits count, as a spreadsheet shows it. */
export function plainNumber(number: number): string {
  const shown = String(Number(number.toPrecision(15)));
  if (!shown.includes('e')) return shown;
  return Math.abs(number) < 1 ? number.toFixed(20).replace(/\.?0+$/, '') : BigInt(Math.round(number)).toString();
}
