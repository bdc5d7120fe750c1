import type { SchemeKind } from '../scheme-kind.ts';
import { faultsOf, toldOf } from './check/check-scheme.ts';
import { wrongType } from './check/format-problems.ts';
import type { Finding, SchemeProblem } from './check/scheme-problem.ts';
import { missingInBase } from './override/missing-in-base.ts';
import { type Base, effectiveOf, isOverride } from './override/override.ts';
import { isRecord, placeInOverride, pointerOf } from './scheme-place.ts';
import { readText } from './scheme-text.ts';

export interface ReadScheme<D> {
  readonly problems: readonly SchemeProblem[];
  /** What was entered, as JSON; undefined: it is none. */
  readonly entered: unknown;
  /** The whole document, also one with faults; undefined: it could not be made. */
  readonly document: unknown;
  /** Null: there are errors. */
  readonly scheme: D | null;
  readonly base: Base<D> | null;
}

/** A document as somebody typed it: read, laid over its base where it names one, and checked; each problem with its line. */
export function readDocument<D extends object>(
  kind: SchemeKind<D>,
  text: string,
  bases: readonly Base<D>[],
): ReadScheme<D> {
  const { value, problems: unreadable, positionOf } = readText(text);
  if (value === undefined)
    return { problems: unreadable, entered: undefined, document: undefined, scheme: null, base: null };
  const { entered, found: hint } = withoutHint(value);
  const { document, found: laid, base, added } = effectiveOf(kind, entered, bases);
  const checked = document === undefined ? { found: [], scheme: null } : faultsOf(kind, document);
  const ofEntered = [...hint, ...laid].map((each) => ({
    ...toldOf(kind, value, each),
    ...positionOf(pointerOf(each.at)),
  }));
  const ofDocument = missingInBase(checked.found, document, added).map((each) => ({
    ...toldOf(kind, document, each),
    ...positionOf(pointerOf(isOverride(entered) ? placeInOverride(entered, document, each.at) : each.at)),
  }));
  const told = [...unreadable, ...ofEntered, ...ofDocument];
  // Of an override the order of the whole is not that in which it was typed.
  const problems = isOverride(entered) ? told.toSorted((a, b) => a.line - b.line || a.column - b.column) : told;
  const scheme = problems.some(({ severity }) => severity === 'ERROR') ? null : checked.scheme;
  return { problems, entered, document: scheme ?? document, base, scheme };
}

/** `$schema` tells an editor by which schema it helps (编辑器提示); it is no part of a scheme. */
export function withoutHint(value: unknown): { readonly entered: unknown; readonly found: readonly Finding[] } {
  if (!isRecord(value) || !Object.hasOwn(value, '$schema')) return { entered: value, found: [] };
  const { $schema, ...entered } = value;
  const found = [wrongType(['$schema'], value, ['string'])];
  return { entered, found: typeof $schema === 'string' ? [] : found };
}
