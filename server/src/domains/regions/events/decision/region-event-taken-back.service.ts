import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../shared/context.ts';
import type { Day } from '../../../../shared/time/timeline.ts';
import { stateAt } from '../plan/region-tree.rules.ts';
import { shown } from '../preview/region-event-shown.ts';
import { newcomersOf, type Without } from '../preview/region-event-without.service.ts';

/** What an event moved and that is still where it took it. */
export interface SeatedNow {
  readonly subject: string;
  readonly id: number;
  readonly name: string;
  readonly unit: number;
  /** Unit it came from; null: it came by itself to a unit that then never was, and nobody said where it goes. */
  readonly from: number | null;
}

/** Whom and what the event moved, and who came since to a unit that then never was. */
export async function seatedNow(
  em: EntityManager,
  { event, moves, gone, newcomersTo }: Without,
  followers: Context['followers'],
): Promise<readonly SeatedNow[]> {
  const found: SeatedNow[] = [];
  for (const { subject, seats } of followers) {
    const own = moves.filter((move) => (move.subject as string) === subject);
    const units = [...new Set([...own.map(({ toUnitId }) => toUnitId), ...gone])];
    for (const { subjectId: id, unitId: unit, name } of units.length ? await seats(em, units, event.effectiveOn) : []) {
      const move = own.find(({ subjectId, toUnitId }) => subjectId === id && toUnitId === unit);
      if (move) found.push({ subject, id, name, unit, from: move.fromUnitId });
      else if (gone.includes(unit)) found.push({ subject, id, name, unit, from: newcomersTo });
    }
  }
  return found;
}

/** Who came since has to be told where he goes. */
export async function newcomerProblems(em: EntityManager, without: Without, today: Day) {
  const { newcomersTo, tree, event } = without;
  if (newcomersTo !== null)
    return stateAt(tree.get(newcomersTo), event.effectiveOn)
      ? []
      : [shown({ code: 'UNIT_NOT_IN_FORCE', field: 'newcomersTo', params: { id: newcomersTo } })];
  const params = await newcomersOf(em, without, today);
  return Object.keys(params).length ? [shown({ code: 'EVENT_HAS_NEWCOMERS', field: 'newcomersTo', params })] : [];
}

/** What else is undone with it. */
export async function takenBack(em: EntityManager, { event, followers }: Without) {
  const lines = [];
  for (const follower of followers) lines.push(...((await follower.takenBack?.(em, event.id)) ?? []));
  return lines;
}
