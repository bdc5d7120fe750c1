import type { SchemePost } from '../scheme/format/posts.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';

/** What is looked up in a scheme again and again, made once for each. */
export interface SchemeIndex {
  readonly posts: ReadonlyMap<string, SchemePost>;
  /** Post of a duty, the highest where several name it. */
  readonly postOfDuty: ReadonlyMap<string, SchemePost>;
  readonly ladders: ReadonlyMap<string, GradeScheme['ladders'][number]>;
  readonly passes: ReadonlyMap<string, boolean>;
  /** The result of a year of which nothing is known but that it was passed; null: none passes. */
  readonly passing: string | null;
  readonly down: ReadonlyMap<string, number>;
  /** What the tables of its ladders look up by. */
  readonly ladderKeys: ReadonlySet<string>;
  /** Certificates of which a registration that lapses leaves all as it was. */
  readonly registrationStays: ReadonlySet<string>;
}

const ORDINARY_FIRST = ['COMPETENT', 'BASIC', 'EXCELLENT', 'NOT_GRADED'] as const;

const made = new WeakMap<GradeScheme, SchemeIndex>();

export function indexOf(scheme: GradeScheme): SchemeIndex {
  const known = made.get(scheme);
  if (known) return known;
  const passes = new Map<string, boolean>(scheme.assessment.results.map(({ result, passes: does }) => [result, does]));
  const ladderKeys = new Set(scheme.ladders.flatMap(keysOf));
  const entries = scheme.certificates?.entries.filter(({ registered }) => registered) ?? [];
  const byRank = [...scheme.posts].sort((a, b) => b.rank - a.rank);
  const index: SchemeIndex = {
    posts: new Map(scheme.posts.map((post) => [post.code, post])),
    postOfDuty: new Map(byRank.flatMap((post) => post.duties.map((duty) => [duty, post] as const))),
    ladders: new Map(scheme.ladders.map((ladder) => [ladder.code, ladder])),
    passes,
    passing: ORDINARY_FIRST.find((result) => passes.get(result)) ?? null,
    down: new Map(scheme.assessment.results.map(({ result, down }) => [result, down])),
    ladderKeys,
    registrationStays: new Set(
      ladderKeys.has('CERTIFICATE')
        ? []
        : entries
            .map(({ certificate }) => certificate)
            .filter((kind) => entries.every(({ certificate, onLapse }) => certificate !== kind || onLapse === 'KEEP')),
    ),
  };
  made.set(scheme, index);
  return index;
}

function keysOf(ladder: GradeScheme['ladders'][number]): readonly string[] {
  if (ladder.kind === 'BAND_TABLE') return ladder.table.keys;
  return ladder.kind === 'STEP' && typeof ladder.start === 'object' ? ladder.start.keys : [];
}

/** Source of a cell of a row. */
export function sourceOf(source: string | Readonly<Record<string, string>>, cell: string): string {
  return typeof source === 'string' ? source : (source[cell] ?? source['*'] ?? '');
}
