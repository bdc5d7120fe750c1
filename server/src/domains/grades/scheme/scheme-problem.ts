import type { Text } from '../../../shared/text.ts';
import type { Place } from './scheme-place.ts';
import { SCHEME_PROBLEMS } from './scheme-problem.words.ts';

export type ProblemParams = Readonly<Record<string, string | number>>;
export type SchemeProblemCode = keyof typeof SCHEME_PROBLEMS;
export type Severity = 'ERROR' | 'NOTE';

/** A problem as a check finds it. */
export interface Found {
  readonly at: Place;
  readonly code: SchemeProblemCode;
  readonly params: ProblemParams;
  readonly severity: Severity;
}

export const error = (at: Place, code: SchemeProblemCode, params: ProblemParams = {}): Found => ({
  at,
  code,
  params,
  severity: 'ERROR',
});
export const note = (at: Place, code: SchemeProblemCode, params: ProblemParams = {}): Found => ({
  ...error(at, code, params),
  severity: 'NOTE',
});

/** One problem of a document, told to a person. */
export interface SchemeProblem extends Omit<Found, 'at'> {
  /** `posts.DEPUTY.min`; empty: the whole document. */
  readonly path: string;
  /** `/posts/1/min`. */
  readonly pointer: string;
  readonly message: Text;
  /** Where it stands in the text that was given, from 1 on; null: no text was given. */
  readonly line: number | null;
  readonly column: number | null;
}

const filled = (sentence: string, params: ProblemParams): string =>
  sentence.replace(/\{(\w+)\}/g, (all, name: string) => String(params[name] ?? all));

/** A few parameters are words themselves: their English stands beside as `xEn`. */
export function messageOf(code: SchemeProblemCode, params: ProblemParams): Text {
  const { zh, en } = SCHEME_PROBLEMS[code];
  const english = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, params[`${name}En`] ?? value]),
  );
  return { zh: filled(zh, params), en: filled(en, english) };
}
