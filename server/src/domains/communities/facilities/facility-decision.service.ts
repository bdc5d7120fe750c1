import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { type DecideInput, Decision } from '../../../shared/review/review.ts';
import { decideEntry, discardEntries, type FileOf } from '../../../shared/review/review-file.ts';
import { intersection } from '../../../shared/time/timeline.ts';
import { holdTree, RegionAttributes } from '../../regions/index.ts';
import { placeAgain } from '../boundary-events/late-facility.service.ts';
import { Facility, FacilityFact } from './facility.entity.ts';

/** All facts of one facility, locked by its version: two people cannot splice one timeline at once. */
export const FACILITY_FILE: FileOf<FacilityFact> = { entity: FacilityFact, head: Facility, key: 'facilityId' };

/** A second person approves or returns what is claimed of a facility (复核设施). */
export async function decideFacility(
  em: EntityManager,
  input: DecideInput,
  { today }: Pick<Context, 'today'>,
): Promise<FacilityFact> {
  await holdTree(em);
  const entry = await decideEntry(em, FACILITY_FILE, input, (claimed) => refuseLostPlace(em, claimed));
  if (input.decision === Decision.APPROVE) await placeAgain(em, entry.facilityId, today);
  return entry;
}

/** Its community may have turned out never to have been, while the entry waited. */
async function refuseLostPlace(em: EntityManager, { communityId, valid }: FacilityFact): Promise<void> {
  const facts = await em.find(RegionAttributes, { unitId: communityId, supersededAt: null });
  if (!facts.some((fact) => intersection(fact.valid, valid))) throw new DomainError('STALE_VERSION', {}, 'id');
}

/** The preparer takes back many entries, all or none. */
export const discardFacilityFacts = (em: EntityManager, ids: readonly string[]): Promise<void> =>
  discardEntries(em, FACILITY_FILE, ids);
