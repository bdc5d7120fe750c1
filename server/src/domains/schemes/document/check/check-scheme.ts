import type { SchemeKind } from '../../scheme-kind.ts';
import { isRecord, pathOf, pointerOf } from '../scheme-place.ts';
import { problemsOfFormat } from './format-problems.ts';
import { type Finding, type FrameProblemCode, messageOf, type SchemeProblem } from './scheme-problem.ts';
import { FRAME_PROBLEMS } from './scheme-problem.words.ts';

export interface CheckedScheme<D> {
  /** Every fault at once, in the order of the document; notes among them hold nothing back. */
  readonly problems: readonly SchemeProblem[];
  /** Null: it has errors. */
  readonly scheme: D | null;
}

/** Whether a document is a scheme of a kind (方案校验): what is not in the format, and what its parts ask of one another. Nothing is stored. */
export function checkDocument<D extends object>(kind: SchemeKind<D>, given: unknown): CheckedScheme<D> {
  const { found, scheme } = faultsOf(kind, given);
  return { problems: found.map((each) => toldOf(kind, given, each)), scheme };
}

/** The same as `checkDocument` finds it, by places in the document. */
export function faultsOf<D extends object>(
  kind: SchemeKind<D>,
  given: unknown,
): { readonly found: readonly Finding[]; readonly scheme: D | null } {
  const { error, data } = kind.format.safeParse(given);
  const found = inOrder(given, [
    ...problemsOfFormat(kind, error?.issues ?? [], given),
    ...(isRecord(given) ? kind.check(given) : []),
  ]);
  return { found, scheme: found.some(({ severity }) => severity === 'ERROR') ? null : (data ?? null) };
}

/** As a person reads the document: by the place of each part within it. */
function inOrder(given: unknown, found: readonly Finding[]): Finding[] {
  const order = isRecord(given) ? Object.keys(given) : [];
  const rank = ({ at: [first] }: Finding): number => {
    const place = order.indexOf(String(first));
    return first === undefined ? -1 : place < 0 ? order.length : place;
  };
  return found.toSorted((a, b) => rank(a) - rank(b));
}

export function toldOf(
  { words }: Pick<SchemeKind<object>, 'words'>,
  document: unknown,
  { at, code, params, severity }: Finding,
): SchemeProblem {
  const sentence = words.problems[code] ?? FRAME_PROBLEMS[code as FrameProblemCode];
  if (!sentence) throw new Error(`A problem of a scheme has no words: ${code}`);
  return {
    path: pathOf(document, at),
    pointer: pointerOf(at),
    code,
    params,
    severity,
    message: messageOf(sentence, params),
    line: null,
    column: null,
  };
}
