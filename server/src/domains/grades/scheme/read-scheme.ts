import { checkScheme, toldOf } from './check-scheme.ts';
import { type Base, effectiveOf, isOverride } from './override.ts';
import type { GradeScheme } from './scheme-format.ts';
import type { SchemeProblem } from './scheme-problem.ts';
import { type ReadText, readText } from './scheme-text.ts';

export interface ReadScheme {
  readonly problems: readonly SchemeProblem[];
  /** What was entered, as JSON; undefined: it is none. */
  readonly entered: unknown;
  /** The whole document, also one with faults; undefined: it could not be made. */
  readonly document: unknown;
  /** Null: there are errors. */
  readonly scheme: GradeScheme | null;
  readonly base: Base | null;
}

/** A document as somebody typed it: read, laid over its base where it names one, and checked; each problem with its line. */
export function readScheme(text: string, bases: readonly Base[]): ReadScheme {
  const read = readText(text);
  if (read.value === undefined)
    return { problems: read.problems, entered: undefined, document: undefined, scheme: null, base: null };
  const entered = read.value;
  const { document, found, base } = effectiveOf(entered, bases);
  const checked = document === undefined ? { problems: [], scheme: null } : checkScheme(document);
  const problems = [...read.problems, ...found.map((each) => toldOf(entered, each)), ...checked.problems].map(
    (problem) => placed(problem, read, isOverride(entered)),
  );
  const faulty = problems.some(({ severity }) => severity === 'ERROR');
  return { problems, entered, document, base, scheme: faulty ? null : checked.scheme };
}

/** In an override an entry stands under its name, so the path leads to it where it was changed. */
function placed(problem: SchemeProblem, { positionOf }: ReadText, byName: boolean): SchemeProblem {
  if (problem.line !== null) return problem;
  const pointer = byName && problem.path !== '' ? `/${problem.path.replaceAll('.', '/')}` : problem.pointer;
  return { ...problem, ...positionOf(pointer) };
}
