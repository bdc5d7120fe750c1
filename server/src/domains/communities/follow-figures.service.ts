import type { EntityManager } from '@mikro-orm/postgresql';
import type { Touched } from '../../shared/region-follower.ts';
import { text } from '../../shared/text.ts';

const listOf = (ids: readonly number[]): string => `{${ids.join(',')}}`;

/** Figures stay with the unit they were taken of; whoever holds its successor sees them, and a trend sums them up. */
export async function figuresTouched(em: EntityManager, units: readonly number[]): Promise<Touched[]> {
  const [{ count } = { count: 0 }] = await em.execute<{ count: number }[]>(
    'select count(*)::int as count from base_figure where superseded_at is null and unit_id = any(?::int[])',
    [listOf(units)],
  );
  if (!count) return [];
  const words = text(
    `${count} 条基础数据留在原单位，后继单位可查`,
    `${count} base figures stay with their unit; its successor sees them`,
  );
  return [{ kind: 'BASE_FIGURES', count, text: words }];
}

/** Figures of a unit that, as it turns out, never was are of nothing (单位不曾存在). They stay on file as replaced. */
export const supersedeFigures = (em: EntityManager, units: readonly number[]): Promise<unknown> =>
  em.execute(
    'update base_figure set superseded_at = now(), version = version + 1 where superseded_at is null and unit_id = any(?::int[])',
    [listOf(units)],
  );
