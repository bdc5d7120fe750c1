import type { Match } from '../format/lookup-table.ts';

export type KeyValue = string | number | boolean;

/** What a key of a table can be: a number, a number or none, yes or no, any text, or one of these values. */
export type Domain = 'NUMBER' | 'NUMBER_OR_NONE' | 'BOOLEAN' | 'TEXT' | readonly string[];

/** Stands for what somebody has not: no certificate, no diploma, no given value. */
export const NONE = 'NONE';

/** Numbers from `from` on, up to `below` and without it. */
export interface Span {
  readonly from: number;
  readonly below: number;
}

/** What a condition takes in: values one by one, or spans of numbers. */
export interface MatchRange {
  readonly values: readonly KeyValue[];
  readonly span: Span | null;
}

export function takenBy(match: Match): MatchRange {
  if (Array.isArray(match)) return { values: match, span: null };
  if (typeof match === 'object')
    return {
      values: [],
      span: { from: match.from ?? Number.NEGATIVE_INFINITY, below: match.below ?? Number.POSITIVE_INFINITY },
    };
  return { values: [match], span: null };
}

export const takes = ({ values, span }: MatchRange, value: KeyValue): boolean =>
  span === null ? values.includes(value) : typeof value === 'number' && value >= span.from && value < span.below;

/** One value that both take in; undefined: there is none. */
export function shared(a: MatchRange, b: MatchRange): KeyValue | undefined {
  if (a.span && b.span) {
    const from = Math.max(a.span.from, b.span.from);
    const below = Math.min(a.span.below, b.span.below);
    if (from >= below) return undefined;
    return Number.isFinite(from) ? from : Number.isFinite(below) ? below - 1 : 0;
  }
  return a.span ? b.values.find((value) => takes(a, value)) : a.values.find((value) => takes(b, value));
}
