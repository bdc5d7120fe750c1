import { sourceOf } from '../../../schemes/document/door.ts';
import { payCell } from '../document/lookup.ts';
import type { Basis, Scheme } from '../document/scheme.ts';

/** A place in the picture: what was tried out, or the next step. */
export interface Mark {
  readonly post: string;
  readonly grade: number;
  readonly kind: 'TRIED' | 'NEXT';
}

/** People by post and grade. */
export type Counts = ReadonlyMap<string, number>;
export const countKey = (post: string, grade: number): string => `${post} ${grade}`;

export interface GradeCell {
  readonly grade: number;
  readonly inRange: boolean;
  readonly isStart: boolean;
  /** Null: not known. */
  readonly count: number | null;
  readonly marks: readonly Mark['kind'][];
}

export interface PostRow {
  readonly code: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly basis: Basis | null;
  readonly startBasis: Basis | null;
  /** Null: not known. */
  readonly people: number | null;
  /** The largest count of the row: bars are scaled per row. */
  readonly most: number;
  readonly cells: readonly GradeCell[];
}

export interface PayCell {
  readonly grade: number;
  /** Null: not published. */
  readonly value: number | null;
  readonly basis: Basis | null;
}

export interface Picture {
  readonly grades: readonly number[];
  readonly rows: readonly PostRow[];
  /** One row for all posts, or one per post where pay differs; empty: no pay by grade. */
  readonly pay: readonly { readonly post: string | null; readonly cells: readonly PayCell[] }[];
}

/** More are no ladder but a slip of the finger while one types. */
const MOST_GRADES = 120;

const number = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);

/** Posts by grades as the picture shows them; a document that is still being entered is drawn as far as it goes. */
export function pictureOf(scheme: Scheme, counts: Counts | null = null, marks: readonly Mark[] = []): Picture {
  const lowest = number(scheme.grades.lowest);
  const highest = number(scheme.grades.highest);
  const length = lowest === null || highest === null ? 0 : Math.min(Math.max(highest - lowest + 1, 0), MOST_GRADES);
  const grades = Array.from({ length }, (_, index) => (lowest ?? 0) + index);
  const rows = [...scheme.posts]
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map((post): PostRow => {
      const min = number(post.min);
      const max = number(post.max);
      const cells = grades.map((grade): GradeCell => {
        const inRange = min !== null && max !== null && grade >= min && grade <= max;
        return {
          grade,
          inRange,
          isStart: grade === post.start,
          count: counts ? (counts.get(countKey(post.code, grade)) ?? 0) : null,
          marks: marks.filter((mark) => mark.post === post.code && mark.grade === grade).map(({ kind }) => kind),
        };
      });
      return {
        code: post.code,
        min,
        max,
        basis: sourceOf(scheme, post.source, 'max')?.basis ?? null,
        startBasis: sourceOf(scheme, post.source, 'start')?.basis ?? null,
        people: counts ? cells.reduce((sum, { count }) => sum + (count ?? 0), 0) : null,
        most: Math.max(0, ...cells.map(({ count }) => count ?? 0)),
        cells,
      };
    });
  return { grades, rows, pay: payRows(scheme, grades) };
}

function payRows(scheme: Scheme, grades: readonly number[]): Picture['pay'] {
  const keys = scheme.pay?.keys ?? [];
  if (!keys.includes('GRADE') || keys.some((key) => key !== 'GRADE' && key !== 'POST')) return [];
  const posts = keys.includes('POST') ? scheme.posts.map(({ code }) => code) : [null];
  return posts.map((post) => ({
    post,
    cells: grades.flatMap((grade): PayCell[] => {
      const cell = payCell(scheme, post, grade);
      return cell
        ? [{ grade, value: number(cell.value), basis: sourceOf(scheme, cell.source, 'value')?.basis ?? null }]
        : [];
    }),
  }));
}
