import type { EntityManager } from '@mikro-orm/postgresql';
import type { Later, RegionFollower, Seat } from '../../../../shared/region-follower.ts';
import type { Day } from '../../../../shared/time/timeline.ts';
import { RegionEventMove } from '../decision/region-event-move.entity.ts';
import { laterOf, type TreeWithout, takeBackInMemory, unitsMade } from '../decision/region-event-reversal.service.ts';
import type { ResultDraft } from '../plan/region-tree.rules.ts';
import type { RegionEvent } from '../region-event.entity.ts';

/** The office as it would be without an event that stands: its tree, and who sits where (撤回后的状态). */
export interface Without extends TreeWithout {
  readonly event: RegionEvent;
  readonly moves: readonly RegionEventMove[];
  /** Units it made that a correction goes on with, in the order of its new results. */
  readonly kept: readonly number[];
  /** Units it made that then never were. */
  readonly gone: readonly number[];
  /** Units it made that are there only from a later day on; null: none. */
  readonly later: Later | null;
  readonly newcomersTo: number | null;
  /** Followers that find everybody where he would be again. */
  readonly followers: readonly RegionFollower[];
}

/**
 * Looks at an event as taken back; nothing is written.
 *
 * @param correction In its place: its results and its day; null: it is withdrawn.
 * @throws EVENT_FOLLOWED when a later event builds on it
 */
export async function withoutEvent(
  em: EntityManager,
  event: RegionEvent,
  correction: { readonly to: readonly ResultDraft[]; readonly effectiveOn: Day } | null,
  newcomersTo: number | null,
  followers: readonly RegionFollower[],
): Promise<Without> {
  const taken = await takeBackInMemory(em, event);
  const made = await unitsMade(em, event);
  const kept = made.slice(0, correction?.to.filter(({ unitId }) => unitId === null).length ?? 0);
  const moves = await em.find(RegionEventMove, { eventId: event.id });
  const later = laterOf(kept, event.effectiveOn, correction?.effectiveOn ?? null);
  const gone = made.filter((unit) => !kept.includes(unit));
  const without = { ...taken, event, moves, kept, gone, later, newcomersTo };
  return { ...without, followers: followers.map((follower) => movedBack(follower, without)) };
}

type Back = Pick<Without, 'moves' | 'gone' | 'newcomersTo'>;

/** Whoever the event moved sits where he came from, as long as he is where it took him; newcomers where it is said that they go. */
const movedBack = (follower: RegionFollower, { moves, gone, newcomersTo }: Back): RegionFollower => {
  const own = moves.filter(({ subject }) => (subject as string) === follower.subject);
  const toUnits = [...new Set(own.map(({ toUnitId }) => toUnitId))];
  const place = ({ subjectId, unitId }: Seat): number | null => {
    const back = own.find((move) => move.subjectId === subjectId && move.toUnitId === unitId);
    if (back) return back.fromUnitId;
    return gone.includes(unitId) ? newcomersTo : unitId;
  };
  return {
    ...follower,
    touched: (em, units, on) => follower.touched(em, [...new Set([...units, ...toUnits])], on),
    async seats(em, units, on) {
      const seated = await follower.seats(em, [...new Set([...units, ...toUnits, ...gone])], on);
      const found = new Map<string, Seat>();
      for (const seat of seated) {
        const unitId = place(seat);
        if (unitId !== null && units.includes(unitId)) found.set(`${seat.subjectId} ${unitId}`, { ...seat, unitId });
      }
      return [...found.values()].sort((a, b) => a.unitId - b.unitId || a.subjectId - b.subjectId);
    },
  };
};

/** How many of each subject came to a unit that then was not there; empty where it is said where they go, or none did. */
export async function newcomersOf(
  em: EntityManager,
  { event, moves, gone, later, newcomersTo, followers }: Without,
  today: Day,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  if (newcomersTo !== null || (gone.length === 0 && !later)) return counts;
  for (const follower of followers) {
    const own = moves
      .filter(({ subject }) => (subject as string) === follower.subject)
      .map(({ subjectId, fromUnitId, toUnitId }) => ({ subjectId, fromUnit: fromUnitId, toUnit: toUnitId }));
    const count = await follower.newcomers(em, {
      id: event.id,
      effectiveOn: event.effectiveOn,
      today,
      gone,
      later,
      moves: own,
    });
    if (count) counts[follower.subject] = count;
  }
  return counts;
}
