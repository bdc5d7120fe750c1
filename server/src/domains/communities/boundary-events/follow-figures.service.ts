import type { EntityManager } from '@mikro-orm/postgresql';
import type { ImpactLine } from '../../../shared/region-follower.ts';
import { text } from '../../../shared/words/text.ts';
import { wasMadeAnotherBy } from '../../regions/index.ts';

const listOf = (ids: readonly number[]): string => `{${ids.join(',')}}`;

/** Figures stay with the unit they were taken of, for the days before the event; what a merge or split makes gets them handed on. */
export async function figuresTouched(em: EntityManager, units: readonly number[]): Promise<ImpactLine[]> {
  const [{ count } = { count: 0 }] = await em.execute<{ count: number }[]>(
    'select count(*)::int as count from base_figure where superseded_at is null and unit_id = any(?::int[])',
    [listOf(units)],
  );
  if (!count) return [];
  const words = text(
    `${count} 条基础数据留在原单位，后继单位可查；合并、按比例拆分时结转`,
    `${count} base figures stay with their unit; its successor sees them. A merge and a split by shares hand them on`,
  );
  return [{ kind: 'BASE_FIGURES', count, text: words }];
}

/** Figures that an event handed on and that count no more when it is taken back. */
export async function carriedFigures(em: EntityManager, eventId: string): Promise<ImpactLine[]> {
  const [{ count } = { count: 0 }] = await em.execute<{ count: number }[]>(
    'select count(*)::int as count from base_figure where superseded_at is null and event_id = ?::bigint',
    [eventId],
  );
  const words = text(
    `${count} 条结转的基础数据随原调整失效`,
    `${count} base figures that the event handed on count no more`,
  );
  return count ? [{ kind: 'FIGURES_TAKEN_BACK', count, text: words }] : [];
}

/** Hands on what counted the day before an approved event (区划变更结转). The database reads the values itself. */
export const carryFigures = (em: EntityManager, eventId: string): Promise<unknown> =>
  em.execute('select carry_figures(?)', [eventId]);

/** What these approved figures were handed on to is made anew (更正后续转); the earlier stays on file as replaced. */
export const renewCarriedFigures = (em: EntityManager, figures: readonly string[]): Promise<unknown> =>
  em.execute(
    'select renew_carried_figures(array(select distinct unit_id from base_figure where id = any(?::bigint[])))',
    [`{${figures.join(',')}}`],
  );

/**
 * An event that is taken back handed nothing on, and figures of a unit that, as it turns out, never was are of nothing (单位不曾存在); neither are those
 * that were entered of what it made of a unit that goes on, unless a correction makes it another again. They stay on file as replaced.
 */
export const supersedeFigures = (em: EntityManager, eventId: string, units: readonly number[]): Promise<unknown> =>
  em.execute(
    `update base_figure set superseded_at = now(), version = version + 1
     where superseded_at is null and (unit_id = any(?::int[]) or event_id = ?::bigint
       or event_id is null and ${wasMadeAnotherBy('base_figure')})`,
    [listOf(units), eventId, eventId],
  );
