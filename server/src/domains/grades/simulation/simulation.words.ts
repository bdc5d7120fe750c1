import { sql } from 'kysely';
import type { Sql } from '../../../shared/reads/reads.ts';
import type { SchemePost } from '../scheme/format/posts.ts';
import type { SimulatedMove } from './totals.ts';

/** Fen as yuan, in SQL. */
export const yuan = (fen: Sql): Sql => sql`(round(${fen}::numeric / 100, 2))`;

const yuanText = (fen: number): string => {
  const whole = Math.trunc(fen / 100);
  return `${whole}.${String(Math.abs(fen % 100)).padStart(2, '0')}`;
};

/** Moves with pay in yuan, as texts. */
export const yuanOfEach = (moves: unknown): readonly object[] =>
  (moves as readonly SimulatedMove[]).map((move) => ({
    ...move,
    payBefore: yuanText(move.payBefore),
    payAfter: yuanText(move.payAfter),
  }));

/** Posts of the scheme tried in its order, then what only the other has. */
export function postsOfBoth(scheme: unknown, against: unknown): readonly Pick<SchemePost, 'code' | 'name'>[] {
  const posts = [...(scheme as SchemePost[]), ...((against as SchemePost[] | null) ?? [])];
  const codes = posts.map(({ code }) => code);
  return posts.filter(({ code }, i) => codes.indexOf(code) === i).map(({ code, name }) => ({ code, name }));
}
