import type { EntityManager } from '@mikro-orm/postgresql';
import type { RegionFollower, SubjectMove } from '../../../../shared/region-follower.ts';
import { RegionLevel } from '../../region.enums.ts';
import { destination, planEvent } from '../plan/region-event.rules.ts';
import type { PastEvent } from '../plan/region-event-order.rules.ts';
import type { Problems } from '../plan/region-event-problems.rules.ts';
import { type EventDraft, type EventPlan, stateAt, type Tree, type UnitRef } from '../plan/region-tree.rules.ts';
import type { Stretch } from '../region-tree.service.ts';

/** Somebody or something at a unit that ends or is divided, and where it goes; null: nobody said. */
export interface SeatDestination {
  readonly subject: RegionFollower['subject'];
  readonly id: number;
  readonly name: string;
  readonly unit: number;
  readonly to: UnitRef | null;
}

export interface EventOutcome {
  readonly draft: EventDraft;
  readonly plan: EventPlan | null;
  readonly problems: Problems;
  readonly seats: readonly SeatDestination[];
}

/** What an event does, what goes along with it, and all that speaks against it, over a tree; nothing is written. */
export async function prepare(
  em: EntityManager,
  draft: EventDraft,
  tree: Tree<Stretch>,
  past: readonly PastEvent[],
  followers: readonly RegionFollower[],
): Promise<EventOutcome> {
  const { plan, problems } = planEvent(draft, tree, past);
  if (!plan) return { draft, plan, problems, seats: [] };
  const left = draft.kind === 'SPLIT' ? draft.from : plan.ends;
  const seats: SeatDestination[] = [];
  // People of a community that just ends are the street's; rooms stay with it and are listed no more.
  const unitAbove = (subject: string, unit: number): number | null =>
    subject === 'WORKER' && tree.get(unit)?.level === RegionLevel.COMMUNITY
      ? (stateAt(tree.get(unit), draft.effectiveOn)?.parentId ?? null)
      : null;
  for (const follower of left.length ? followers : []) {
    const { subject } = follower;
    for (const { subjectId: id, unitId: unit, name } of await follower.seats(em, left, draft.effectiveOn)) {
      const event = { kind: draft.kind, from: draft.from, placements: draft.placements, results: plan.results };
      const to = destination(event, { subject, id, unit });
      seats.push({ subject, id, name, unit, to: to ?? (draft.kind === 'ABOLISH' ? unitAbove(subject, unit) : null) });
    }
  }
  for (const { subject } of followers) {
    const missing = seats.filter((seat) => seat.subject === subject && seat.to === null).length;
    // What is left in a unit that just ends is shown in the preview; people of a street that ends must be placed before.
    if (missing && (draft.kind === 'SPLIT' || subject === 'WORKER'))
      problems.add('PLACEMENT_MISSING', 'placements', { count: missing, subject });
  }
  draft.placements.forEach(({ subject, id }, i) => {
    if (subject !== 'REGION' && !seats.some((seat) => seat.subject === subject && seat.id === id))
      problems.add('VALUE_INVALID', `placements.${i}`);
  });
  return { draft, plan, problems, seats };
}

/** The moves of one kind, results by their ids. */
export const movesOf = (
  seats: readonly SeatDestination[],
  subject: RegionFollower['subject'],
  idOf: (ref: UnitRef) => number,
): SubjectMove[] =>
  seats.flatMap((seat) => {
    if (seat.subject !== subject || seat.to === null || seat.to === seat.unit) return [];
    return [{ subjectId: seat.id, fromUnit: seat.unit, toUnit: idOf(seat.to) }];
  });
