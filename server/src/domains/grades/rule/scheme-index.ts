import type { SchemePost } from '../scheme/format/posts.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';

/** What is looked up in a scheme again and again, made once for each. */
export interface SchemeIndex {
  readonly posts: ReadonlyMap<string, SchemePost>;
  /** Post of a duty, the highest where several name it. */
  readonly postOfDuty: ReadonlyMap<string, SchemePost>;
  readonly ladders: ReadonlyMap<string, GradeScheme['ladders'][number]>;
  readonly main: GradeScheme['ladders'][number];
  readonly passes: ReadonlyMap<string, boolean>;
  readonly down: ReadonlyMap<string, number>;
}

const made = new WeakMap<GradeScheme, SchemeIndex>();

/** @throws Error when the main ladder is not among the ladders; a checked scheme has it */
export function indexOf(scheme: GradeScheme): SchemeIndex {
  const known = made.get(scheme);
  if (known) return known;
  const ladders = new Map(scheme.ladders.map((ladder) => [ladder.code, ladder]));
  const main = ladders.get(scheme.mainLadder);
  if (!main)
    throw new Error(`Scheme ${scheme.code} has no ladder ${scheme.mainLadder}; it was not checked before it was used`);
  const byRank = [...scheme.posts].sort((a, b) => b.rank - a.rank);
  const index: SchemeIndex = {
    posts: new Map(scheme.posts.map((post) => [post.code, post])),
    postOfDuty: new Map(byRank.flatMap((post) => post.duties.map((duty) => [duty, post] as const))),
    ladders,
    main,
    passes: new Map(scheme.assessment.results.map(({ result, passes }) => [result, passes])),
    down: new Map(scheme.assessment.results.map(({ result, down }) => [result, down])),
  };
  made.set(scheme, index);
  return index;
}

/** Source of a cell of a row. */
export function sourceOf(source: string | Readonly<Record<string, string>>, cell: string): string {
  return typeof source === 'string' ? source : (source[cell] ?? source['*'] ?? '');
}
