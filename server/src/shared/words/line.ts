import { DomainError } from '../errors/domain-error.ts';

/** Characters nobody sees in one line and that can make it look like another: controls, line ends, turned writing directions. */
const NOT_IN_A_LINE = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u;
const NOTHING_TO_SEE = /^[\s\p{Cf}]*$/u;

/** Most characters of a name of a facility or a number, of a title or source, of a reason. */
export const MOST_CHARACTERS = { name: 100, title: 200, reason: 1000 } as const;

/**
 * One line somebody typed (单行文本), without the spaces around it. Length counts characters, so that 𠮷 is one.
 *
 * @returns null where there is nothing to see
 * @throws VALUE_INVALID on the field: too long, or with characters that do not belong in a line
 */
export function lineOf(typed: string | null | undefined, field: string, max: number): string | null {
  const line = typed?.trim() ?? '';
  if (NOTHING_TO_SEE.test(line)) return null;
  if ([...line].length > max || NOT_IN_A_LINE.test(line)) throw new DomainError('VALUE_INVALID', { max }, field);
  return line;
}

/** @throws VALUE_REQUIRED where there is nothing to see; else as `lineOf` */
export function neededLine(typed: string | null | undefined, field: string, max: number): string {
  const line = lineOf(typed, field, max);
  if (line === null) throw new DomainError('VALUE_REQUIRED', {}, field);
  return line;
}
