import type { Text } from '../../../../shared/words/text.ts';
import type { Place } from '../scheme-place.ts';
import type { FRAME_PROBLEMS } from './scheme-problem.words.ts';

export type ProblemParams = Readonly<Record<string, string | number>>;
/** Problems a document of any kind can have. */
export type FrameProblemCode = keyof typeof FRAME_PROBLEMS;
export type Severity = 'ERROR' | 'NOTE';

/** A problem as a check finds it. */
export interface Finding<C extends string = string> {
  readonly at: Place;
  readonly code: C;
  readonly params: ProblemParams;
  readonly severity: Severity;
}

/** How checks tell what they find; `C` are the codes that have words. */
export function problemsWith<C extends string>() {
  const error = (at: Place, code: C, params: ProblemParams = {}): Finding<C> => ({
    at,
    code,
    params,
    severity: 'ERROR',
  });
  const note = (at: Place, code: C, params: ProblemParams = {}): Finding<C> => ({ at, code, params, severity: 'NOTE' });
  return { error, note };
}

export const { error, note } = problemsWith<FrameProblemCode>();

/** One problem of a document, told to a person. */
export interface SchemeProblem extends Omit<Finding, 'at'> {
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
export function messageOf({ zh, en }: Text, params: ProblemParams): Text {
  const english = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, params[`${name}En`] ?? value]),
  );
  return { zh: filled(zh, params), en: filled(en, english) };
}
