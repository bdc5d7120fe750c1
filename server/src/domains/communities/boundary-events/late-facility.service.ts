import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { FollowerSubject } from '../../../shared/region-follower.ts';
import { cut, type Day, type Period } from '../../../shared/time/timeline.ts';
import { handoversOf, keepEventMoves, standingMoves } from '../../regions/index.ts';
import { FacilityFact } from '../facilities/facility.entity.ts';
import { placeElsewhere, setFacilityKeys } from './follow-facilities.service.ts';

/**
 * An entry that was just approved says where a facility was on its first day; the events that moved it since are told again, so that an older
 * place does not come back. At a community that ended before it was entered it goes on like what was there (补录设施随迁).
 *
 * @throws UNIT_ENDED on `id` where an event does not say at which community it goes on
 */
export async function placeAgain(em: EntityManager, facilityId: number, today: Day): Promise<void> {
  for (const { fromUnit, toUnit, on } of await standingMoves(em, FollowerSubject.FACILITY, facilityId))
    await placeElsewhere(em, { facilities: [facilityId], from: fromUnit, to: toUnit, on });
  await goOnFromEnded(em, facilityId);
  await setFacilityKeys(em, [facilityId], today);
}

/** Entered of days before a merge, it goes on at the community that made, and is kept with the event. Rooms of one that was abolished stay with it. */
async function goOnFromEnded(em: EntityManager, facilityId: number): Promise<void> {
  const inForce = { facilityId, supersededAt: null, believedFrom: { $ne: null } };
  const places = (await em.find(FacilityFact, inForce, { refresh: true })).map(({ communityId }) => communityId);
  for (const { eventId, kind, unit, name, on, to } of await handoversOf(em, [...new Set(places)])) {
    const facts = await em.find(FacilityFact, { ...inForce, communityId: unit }, { refresh: true });
    if (kind === 'ABOLISH' || !cut(facts, { from: on, to: null }).supersede.length) continue;
    if (to === null) throw new DomainError('UNIT_ENDED', { unit: name, on }, 'id');
    await placeElsewhere(em, { facilities: [facilityId], from: unit, to, on });
    await keepEventMoves(em, FollowerSubject.FACILITY, [
      { eventId, subjectId: facilityId, fromUnit: unit, toUnit: to },
    ]);
  }
}

/**
 * Refuses when it is entered what could not be approved: a new facility of days before a split goes nowhere by itself.
 *
 * @throws UNIT_ENDED on `communityId`
 */
export async function refuseUndecided(
  em: EntityManager,
  communityId: number,
  { from, to: until }: Period,
): Promise<void> {
  let place = communityId;
  for (const { kind, unit, name, on, to } of await handoversOf(em, [communityId])) {
    if (kind === 'ABOLISH' || unit !== place || on <= from || (until !== null && until <= on)) continue;
    if (to === null) throw new DomainError('UNIT_ENDED', { unit: name, on }, 'communityId');
    place = to;
  }
}
