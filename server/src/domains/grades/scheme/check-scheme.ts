import { checkLadders } from './check-ladders.ts';
import { checkPosts } from './check-posts.ts';
import { checkReferences } from './check-references.ts';
import { checkRules } from './check-rules.ts';
import { checkSources } from './check-sources.ts';
import { checkTables } from './check-tables.ts';
import { problemsOfFormat } from './format-problems.ts';
import { GRADE_SCHEME, type GradeScheme } from './scheme-format.ts';
import { isRecord, pathOf, pointerOf } from './scheme-place.ts';
import { type Found, messageOf, type SchemeProblem } from './scheme-problem.ts';
import { soundParts } from './sound-parts.ts';

export interface CheckedScheme {
  /** Every fault at once, in the order of the document; notes among them hold nothing back. */
  readonly problems: readonly SchemeProblem[];
  /** Null: it has errors. */
  readonly scheme: GradeScheme | null;
}

/** Whether a document is a scheme (方案校验): what is not in the format, and what its parts ask of one another. Nothing is stored. */
export function checkScheme(given: unknown): CheckedScheme {
  const { found, scheme } = faultsOf(given);
  return { problems: found.map((each) => toldOf(given, each)), scheme };
}

/** The same as `checkScheme` finds it, by places in the document. */
export function faultsOf(given: unknown): { readonly found: readonly Found[]; readonly scheme: GradeScheme | null } {
  const { error, data } = GRADE_SCHEME.safeParse(given);
  const found = inOrder(given, [
    ...problemsOfFormat(error?.issues ?? [], given),
    ...(isRecord(given) ? betweenParts(given) : []),
  ]);
  return { found, scheme: found.some(({ severity }) => severity === 'ERROR') ? null : (data ?? null) };
}

function betweenParts(given: Readonly<Record<string, unknown>>): Found[] {
  const parts = soundParts(given);
  return [checkReferences, checkSources, checkPosts, checkLadders, checkTables, checkRules].flatMap((check) =>
    check(parts),
  );
}

/** As a person reads the document: by the place of each part within it. */
function inOrder(given: unknown, found: readonly Found[]): Found[] {
  const order = isRecord(given) ? Object.keys(given) : [];
  const rank = ({ at: [first] }: Found): number => {
    const place = order.indexOf(String(first));
    return first === undefined ? -1 : place < 0 ? order.length : place;
  };
  return found.toSorted((a, b) => rank(a) - rank(b));
}

export const toldOf = (document: unknown, { at, code, params, severity }: Found): SchemeProblem => ({
  path: pathOf(document, at),
  pointer: pointerOf(at),
  code,
  params,
  severity,
  message: messageOf(code, params),
  line: null,
  column: null,
});
