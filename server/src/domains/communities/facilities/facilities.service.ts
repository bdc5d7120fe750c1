import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { idOf } from '../../../shared/ids.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { answeredAt } from '../../../shared/review/answered-at.ts';
import { inForceOf, submitEntry } from '../../../shared/review/review-file.ts';
import { openRecord } from '../../../shared/review/take-version.ts';
import { ChangeMode, periodOf } from '../../../shared/time/dated.ts';
import { type DocumentColumns, documentColumns } from '../../../shared/time/fact.entity.ts';
import { covers, cut, type Day, onFile, type Period } from '../../../shared/time/timeline.ts';
import { lineOf, MOST_CHARACTERS } from '../../../shared/words/line.ts';
import { firstNotThere, Region, RegionLevel } from '../../regions/index.ts';
import { refuseUndecided } from '../boundary-events/late-facility.service.ts';
import type { SaveFacilityInput, WithdrawFacilityInput } from './facilities.inputs.ts';
import { Facility, type FacilityFact } from './facility.entity.ts';
import { checkFacility, type FacilityClaim, withdrawn } from './facility.rules.ts';
import { FACILITY_FILE } from './facility-decision.service.ts';

/** All an entry about a facility says, besides its days. */
type FacilityEntry = FacilityClaim & DocumentColumns & { readonly source: string; readonly mode: ChangeMode };

const BY_HAND = '人工录入';

/** A new facility, or a change or correction of one that is on file (登记、变更、更正). It counts when a second person has approved it. */
export async function saveFacility(em: EntityManager, input: SaveFacilityInput, today: Day): Promise<WriteAnswer> {
  const community = await findCommunity(em, input.communityId);
  const claim = checkFacility({
    ...claimOf(input),
    residentActivityAreaM2: input.residentActivityAreaM2 ?? null,
    certificateNumber: input.certificateNumber ?? null,
    countsReason: input.countsReason ?? null,
  });
  const period = periodOf(input);
  const { id, version } = input;
  if (id == null && version != null) throw new DomainError('VALUE_REQUIRED', {}, 'id');
  const facility =
    id == null
      ? await enter(em, community, input)
      : await openRecord(em, Facility, { id, version }, 'FACILITY_NOT_FOUND');
  const inForce = await inForceOf(em, FACILITY_FILE, facility.id);
  // Where it is today or was on the first day; only a region event moves it.
  if (![facility.communityUnitId, placeOn(inForce, period.from)].includes(community.id))
    throw new DomainError('VALUE_INVALID', {}, 'communityId');
  await refuseNotThere(em, placeOn(inForce, period.from) ?? community.id, period.from);
  if (!inForce.length) await refuseUndecided(em, community.id, period);
  if (input.mode === ChangeMode.CORRECTION) onFile(cut(inForce, period));
  const source = lineOf(input.source, 'source', MOST_CHARACTERS.title) ?? BY_HAND;
  const entry = { ...claim, ...documentColumns(input.document), source, mode: input.mode };
  return answeredAt(await submit(em, facility, entry, period, inForce), period, today);
}

/** From a day on the facility is given up (退出): all else stays as it was on that day. In force when it is approved. */
export async function withdrawFacility(
  em: EntityManager,
  input: WithdrawFacilityInput,
  today: Day,
): Promise<WriteAnswer> {
  const facility = await openRecord(em, Facility, input, 'FACILITY_NOT_FOUND');
  const inForce = await inForceOf(em, FACILITY_FILE, facility.id);
  const now = inForce.find(({ valid }) => covers(valid, input.validFrom));
  if (!now) throw new DomainError('FACT_NOT_FOUND', {}, 'validFrom');
  const claim = withdrawn(claimOfFact(now), input.reason);
  const entry = { ...claim, ...documentColumns(input.document), source: now.source, mode: ChangeMode.CHANGE };
  const period = { from: input.validFrom, to: null };
  return answeredAt(await submit(em, facility, entry, period, inForce), period, today);
}

/** @throws COMMUNITY_NOT_FOUND for an unknown one, one outside the scope, and what is no community or village */
async function findCommunity(em: EntityManager, id: string): Promise<Region> {
  const key = idOf(id);
  const region = key === null ? null : await em.findOne(Region, { id: key, level: RegionLevel.COMMUNITY });
  if (!region) throw new DomainError('COMMUNITY_NOT_FOUND', { id }, 'communityId');
  return region;
}

/** @throws UNIT_NOT_THERE for a community that was not there on the first day */
async function refuseNotThere(em: EntityManager, unit: number, on: Day): Promise<void> {
  const lost = await firstNotThere(em, [{ unit, on }]);
  if (lost) throw new DomainError('UNIT_NOT_THERE', { unit: lost.unit, on }, 'communityId');
}

/** @throws FACT_NOT_FOUND for a correction: there is nothing yet to correct */
async function enter(em: EntityManager, community: Region, { mode }: SaveFacilityInput): Promise<Facility> {
  if (mode === ChangeMode.CORRECTION) throw new DomainError('FACT_NOT_FOUND', {}, 'mode');
  const { id, regionId } = community;
  const place = { communityUnitId: id, regionId, communityId: id };
  return em.create(Facility, { ...place, id: await em.insert(Facility, place as never) } as never, { persist: false });
}

/** Community a facility belongs to on a day; before its first fact that of the first. */
const placeOn = (inForce: readonly FacilityFact[], day: Day): number | undefined =>
  (inForce.findLast(({ valid }) => valid.from <= day) ?? inForce[0])?.communityId;

const claimOfFact = (fact: FacilityFact): FacilityClaim => ({
  ...claimOf(fact),
  residentActivityAreaM2: fact.residentActivityAreaM2,
  certificateNumber: fact.certificateNumber,
  countsReason: fact.countsReason,
});

const claimOf = ({
  name,
  kind,
  state,
  buildingAreaM2,
  tenure,
  venueFunctions,
  countsTowards,
}: SaveFacilityInput | FacilityFact) => ({
  name,
  kind,
  state,
  buildingAreaM2,
  tenure,
  venueFunctions,
  countsTowards,
});

const submit = (
  em: EntityManager,
  { id, regionId, communityId }: Facility,
  entry: FacilityEntry,
  period: Period,
  inForce: readonly FacilityFact[],
): Promise<string> => {
  const place = placeOn(inForce, period.from) ?? communityId;
  const row = { ...entry, venueFunctions: [...entry.venueFunctions], facilityId: id, regionId, communityId: place };
  return submitEntry(em, FACILITY_FILE, row, period, inForce);
};
