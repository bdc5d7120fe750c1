import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { OverQuota } from '../../../shared/quota-keeper.ts';
import { FollowerSubject } from '../../../shared/region-follower.ts';
import type { Splice } from '../../../shared/time/timeline.ts';
import { handoversOf, keepEventMoves, Region, type StandingMove, standingMoves } from '../../regions/index.ts';
import { findUnit } from '../employment/worker-places.service.ts';
import { followed, type Handover, handoversOfOne, inOrder, type MoveOrigin } from './late-assignment.rules.ts';

/** What was said of a save besides its values. */
export interface SaveOptions {
  /** Input field that named the unit. */
  readonly field: string;
  /** Unit he goes on in where an event ended his and says not which. */
  readonly successorId?: string | null | undefined;
  /** Paper by which he is taken on beyond a quota. */
  readonly overQuota?: OverQuota | null | undefined;
  /** Who saves asks the quotas itself, over more than this file's two timelines. */
  readonly asksQuotas?: boolean;
}

/** What is stored, and the events by which it goes on elsewhere, so that taking one back takes him along. */
export interface SpliceWithHandovers<V> {
  readonly splice: Splice<V>;
  readonly by: readonly Handover[];
}

/**
 * Assignments entered of days before an event that ended the unit go on at the one that follows (补录随迁). Where the event placed this worker, there.
 *
 * @throws UNIT_ENDED on the field when the event does not say where; ROW_OUT_OF_SCOPE when that is another's; VALUE_INVALID on `successorId` where there
 * is nothing to choose
 */
export async function followEvents<V extends MoveOrigin>(
  em: EntityManager,
  workerId: number,
  { supersede, insert }: Splice<V>,
  { field, successorId }: SaveOptions,
): Promise<SpliceWithHandovers<V>> {
  const own = await standingMoves(em, FollowerSubject.WORKER, workerId);
  const placed = own.map(placedBy);
  const units = [...insert.map(({ value }) => value.unitId), ...placed.map(({ to }) => to as number)];
  const ended = await handoversOf(em, [...new Set(units)]);
  let all: readonly Handover[] = handoversOfOne(placed, ended);
  let { stretches, by, undecided } = followed(insert, all);
  if (undecided && successorId != null) {
    const open = undecided;
    const successor = await findUnit(em, successorId, open.on, 'successorId');
    all = inOrder([
      ...all.map((each) => (each === open ? { ...each, to: successor.id } : each)),
      ...(await handoversOf(em, [successor.id])),
    ]);
    ({ stretches, by, undecided } = followed(insert, all));
  } else if (successorId != null) throw new DomainError('VALUE_INVALID', {}, 'successorId');
  if (undecided) {
    const name = ended.find(({ unit }) => unit === undecided?.unit)?.name ?? '';
    throw new DomainError('UNIT_ENDED', { unit: name, on: undecided.on }, field);
  }
  const targets = [...new Set(by.map(({ to }) => to as number))];
  if ((await em.count(Region, { id: { $in: targets } })) < targets.length)
    throw new DomainError('ROW_OUT_OF_SCOPE', {}, field);
  return { splice: { supersede, insert: stretches }, by };
}

/** Where a standing event moved somebody, as those go on who were there. */
export const placedBy = ({ eventId, fromUnit, toUnit, on }: StandingMove): Handover => ({
  eventId,
  unit: fromUnit,
  on,
  to: toUnit,
});

/** Keeps with the events whom they moved, as those they moved when they were decided. */
export const storeMoves = (em: EntityManager, workerId: number, by: readonly Handover[]): Promise<void> =>
  storeMovesOfMany(em, new Map([[workerId, by]]));

/** The same of many workers, by their id. */
export async function storeMovesOfMany(
  em: EntityManager,
  moves: ReadonlyMap<number, readonly Handover[]>,
): Promise<void> {
  const all = [...moves].flatMap(([subjectId, by]) =>
    by.map(({ eventId, unit, to }) => ({ eventId, subjectId, fromUnit: unit, toUnit: to })),
  );
  await keepEventMoves(em, FollowerSubject.WORKER, all);
}
