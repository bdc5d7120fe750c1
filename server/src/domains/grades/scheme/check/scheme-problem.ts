import { type Finding as FindingOf, problemsWith } from '../../../schemes/index.ts';
import type { SCHEME_PROBLEMS } from './scheme-problem.words.ts';

export type SchemeProblemCode = keyof typeof SCHEME_PROBLEMS;

/** A problem of a grade scheme as a check finds it. */
export type Finding = FindingOf<SchemeProblemCode>;

export const { error, note } = problemsWith<SchemeProblemCode>();
