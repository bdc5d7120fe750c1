import type { EntityManager } from '@mikro-orm/postgresql';
import type { Written } from '../../shared/reads.ts';
import type { DecideInput } from '../../shared/review.ts';
import { decideEntry, discardEntry, type FileOf } from '../../shared/review-file.ts';
import type { Day } from '../../shared/timeline.ts';
import { Facility } from './facility.entity.ts';
import { FacilityFact } from './facility-fact.entity.ts';

/** All facts of one facility, locked by its version: two people cannot splice one timeline at once. */
export const FACILITY_FILE: FileOf<FacilityFact> = { entity: FacilityFact, head: Facility, key: 'facilityId' };

/** A second person approves or returns what is claimed of a facility (复核设施). */
export async function decideFacility(em: EntityManager, input: DecideInput, today: Day): Promise<Written> {
  const entry = await decideEntry(em, FACILITY_FILE, input);
  return answeredAt(entry.id, entry.valid.from, today);
}

/** The preparer takes back his entry (撤回设施条目). */
export async function discardFacilityFact(em: EntityManager, id: string): Promise<Written> {
  await discardEntry(em, FACILITY_FILE, id);
  return { id };
}

/** What begins later is answered as its surroundings will be on its first day, all else as they are today. */
export const answeredAt = (id: string, from: Day, today: Day): Written => ({ id, asOf: from > today ? from : today });
