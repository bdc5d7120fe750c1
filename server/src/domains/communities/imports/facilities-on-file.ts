import type { EntityManager } from '@mikro-orm/postgresql';
import { groupBy } from '../../../shared/group-by.ts';
import { ReviewState } from '../../../shared/review/review.ts';
import { covers, type Day, type Period } from '../../../shared/time/timeline.ts';
import { likeness } from '../../../shared/workbook/cell-text.ts';
import type { FacilityClaim } from '../facilities/facility.rules.ts';

/** A fact of a facility that counts, or an entry about it that waits or was returned. */
interface FactLine extends FacilityClaim, Period {
  readonly id: number;
  readonly version: number;
  readonly community: number;
  readonly waits: boolean;
  readonly review: ReviewState;
  readonly source: string;
}

export interface FacilityOnFile {
  readonly id: number;
  readonly version: number;
  readonly facts: readonly FactLine[];
}

/** Facilities by community and name: the same name in one community is the same facility. */
export const facilityKey = (community: number, name: string): string => `${community} ${likeness(name)}`;

const ON_FILE = `select f.id, f.version, f.community_unit_id as community, x.believed_from is null as waits, x.review, x.source, x.name, x.kind, x.state,
    x.building_area_m2::text as "buildingAreaM2", x.resident_activity_area_m2::text as "residentActivityAreaM2", x.tenure,
    x.certificate_number as "certificateNumber", to_json(x.venue_functions) as "venueFunctions", x.counts_towards as "countsTowards",
    x.counts_reason as "countsReason", lower(x.valid)::text as "from", upper(x.valid)::text as "to"
  from facility f join facility_fact x on x.facility_id = f.id
  where x.superseded_at is null and f.community_unit_id = any(?::int[]) order by lower(x.valid)`;

export async function readFacilitiesOnFile(
  em: EntityManager,
  communities: readonly number[],
): Promise<ReadonlyMap<string, readonly FacilityOnFile[]>> {
  const lines = await em.execute<FactLine[]>(ON_FILE, [`{${communities.join(',')}}`]);
  const named = [...groupBy(lines, ({ id }) => id).values()].flatMap((facts) => {
    const { id, version, community } = facts[0] as FactLine;
    const names = new Set(facts.map(({ name }) => facilityKey(community, name)));
    return [...names].map((key) => ({ key, facility: { id, version, facts } }));
  });
  const byKey = groupBy(named, ({ key }) => key);
  return new Map([...byKey].map(([key, found]) => [key, found.map(({ facility }) => facility)]));
}

/** The entry that waits for its decision; one that was returned may be replaced. */
export const waitingOf = ({ facts }: FacilityOnFile): FactLine | undefined =>
  facts.find(({ waits, review }) => waits && review !== ReviewState.RETURNED);

/** What is believed of it on a day. */
export const believedOn = ({ facts }: FacilityOnFile, day: Day): FactLine | undefined =>
  facts.find((fact) => !fact.waits && covers(fact, day));
