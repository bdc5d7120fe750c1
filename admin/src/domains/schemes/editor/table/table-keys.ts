import type { Match, TableCell } from '../../document/scheme.ts';

/** What is chosen as text, as the document has it. */
export const asMatch = (value: string): Match => (value === 'true' ? true : value === 'false' ? false : value);

/**
 * Numbers as one types them: `3`, `1,2,5`, `0-3` (3 is not in), `15+`, `<3`. What cannot be read stays as it was typed; the check says so.
 */
export function matchTyped(typed: string): Match {
  const text = typed
    .trim()
    .replace(/[–—~～至]/g, '-')
    .replace(/[，、]/g, ',');
  const number = '(\\d+(?:\\.\\d+)?)';
  const range = new RegExp(`^${number}\\s*-\\s*${number}$`).exec(text);
  if (range) return { from: Number(range[1]), below: Number(range[2]) };
  const open = new RegExp(`^(?:>=|≥)?\\s*${number}\\s*\\+?$`).exec(text);
  if (open && /[+≥>]/.test(text)) return { from: Number(open[1]) };
  const below = new RegExp(`^<\\s*${number}$`).exec(text);
  if (below) return { below: Number(below[1]) };
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d+(\s*,\s*\d+)+$/.test(text)) return text.split(',').map(Number);
  return typed;
}

/** The reverse: a condition on numbers as one would type it. */
export function typedMatch(match: Match | undefined): string {
  if (match === undefined || match === null) return '';
  if (Array.isArray(match)) return match.join(',');
  if (typeof match !== 'object') return String(match);
  const { from, below } = match;
  if (from !== undefined && below !== undefined) return `${from}-${below}`;
  return from !== undefined ? `${from}+` : below !== undefined ? `<${below}` : '';
}

/**
 * Conditions for one key, from a line: chosen values, or for numbers single ones (`1..18`) or the starts of bands (`0 3 6 9+`), each up to the next.
 */
export function matchesTyped(typed: string): Match[] {
  const text = typed.trim();
  const run = /^(\d+)\s*\.\.\s*(\d+)$/.exec(text);
  if (run) {
    const first = Number(run[1]);
    return Array.from({ length: Math.max(Number(run[2]) - first + 1, 0) }, (_, index) => first + index);
  }
  const starts = text.split(/[\s,，、]+/).filter(Boolean);
  const open = starts.at(-1)?.endsWith('+') ?? false;
  const numbers = starts.map((start) => Number(start.replace('+', '')));
  if (!open || numbers.some((number) => Number.isNaN(number))) return starts.map(matchTyped);
  return numbers.map((from, index) => {
    const below = numbers[index + 1];
    return below === undefined ? { from } : { from, below };
  });
}

/** A row for each combination of what the keys can be, without a value yet. */
export function combined(choices: Readonly<Record<string, readonly Match[]>>, source: string): TableCell[] {
  return Object.entries(choices)
    .reduce<Record<string, Match>[]>(
      (rows, [key, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [key]: value }))),
      [{}],
    )
    .map((when) => ({ when, value: null, source }));
}
