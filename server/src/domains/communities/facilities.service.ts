import type { EntityManager } from '@mikro-orm/postgresql';
import { ChangeMode, periodOf } from '../../shared/dated.ts';
import { DomainError } from '../../shared/domain-error.ts';
import { type DocumentColumns, documentColumns } from '../../shared/fact.entity.ts';
import { idOf } from '../../shared/ids.ts';
import { lineOf, MOST_CHARACTERS } from '../../shared/line.ts';
import type { Written } from '../../shared/reads.ts';
import { storeSplice } from '../../shared/store-splice.ts';
import { takeVersion } from '../../shared/take-version.ts';
import { covers, type Day, onFile, type Splice, splice, type TimelineFact } from '../../shared/timeline.ts';
import { Region, RegionLevel } from '../regions/index.ts';
import type { SaveFacilityInput, WithdrawFacilityInput } from './facilities.inputs.ts';
import { Facility } from './facility.entity.ts';
import { checkFacility, type FacilityClaim, withdrawn } from './facility.rules.ts';
import { FacilityFact } from './facility-fact.entity.ts';

/** All a stretch of a facility's file says. */
type FacilityStretch = FacilityClaim & DocumentColumns & { readonly source: string };

const BY_HAND = '人工录入';

/** A new facility, or a change or correction of one that is on file (登记、变更、更正). In force at once, not reviewed. */
export async function saveFacility(em: EntityManager, input: SaveFacilityInput, today: Day): Promise<Written> {
  const community = await findCommunity(em, input.communityId);
  const claim = checkFacility({
    ...claimOf(input),
    residentActivityAreaM2: input.residentActivityAreaM2 ?? null,
    certificateNumber: input.certificateNumber ?? null,
    countsReason: input.countsReason ?? null,
  });
  const period = periodOf(input);
  if (input.id == null && input.version != null) throw new DomainError('VALUE_REQUIRED', {}, 'id');
  const facility = input.id == null ? await enter(em, community, input) : await open(em, input.id, input.version);
  if (facility.communityUnitId !== community.id) throw new DomainError('VALUE_INVALID', {}, 'communityId');
  const believed = await stretches(em, facility);
  const source = lineOf(input.source, 'source', MOST_CHARACTERS.title) ?? BY_HAND;
  const value = { ...claim, ...documentColumns(input.document), source };
  const decided = splice(believed, period, value);
  await store(em, facility, input.mode === ChangeMode.CORRECTION ? onFile(decided) : decided);
  return readBack(facility, period.from, today);
}

/** From a day on the facility is given up (退出): all else stays as it was on that day. */
export async function withdrawFacility(em: EntityManager, input: WithdrawFacilityInput, today: Day): Promise<Written> {
  const facility = await open(em, input.id, input.version);
  const believed = await stretches(em, facility);
  const now = believed.find(({ valid }) => covers(valid, input.validFrom));
  if (!now) throw new DomainError('FACT_NOT_FOUND', {}, 'validFrom');
  const value = { ...withdrawn(now.value, input.reason), ...documentColumns(input.document) };
  await store(em, facility, splice(believed, { from: input.validFrom, to: null }, value));
  return readBack(facility, input.validFrom, today);
}

/** What begins later is answered as it will be on its first day, all else as it is today. */
const readBack = ({ id }: Facility, from: Day, today: Day): Written => ({ id, asOf: from > today ? from : today });

/** @throws COMMUNITY_NOT_FOUND for an unknown one, one outside the scope, and what is no community or village */
async function findCommunity(em: EntityManager, id: string): Promise<Region> {
  const key = idOf(id);
  const region = key === null ? null : await em.findOne(Region, { id: key, level: RegionLevel.COMMUNITY });
  if (!region) throw new DomainError('COMMUNITY_NOT_FOUND', { id }, 'communityId');
  return region;
}

/** @throws FACT_NOT_FOUND for a correction: there is nothing yet to correct */
async function enter(em: EntityManager, community: Region, { mode }: SaveFacilityInput): Promise<Facility> {
  if (mode === ChangeMode.CORRECTION) throw new DomainError('FACT_NOT_FOUND', {}, 'mode');
  const { id, regionId } = community;
  const place = { communityUnitId: id, regionId, communityId: id };
  return em.create(Facility, { ...place, id: await em.insert(Facility, place as never) } as never, { persist: false });
}

/**
 * The facility, its whole file locked by the next version: two clerks cannot splice one timeline at once.
 *
 * @throws FACILITY_NOT_FOUND, VALUE_REQUIRED, STALE_VERSION
 */
async function open(em: EntityManager, id: string, version: number | null | undefined): Promise<Facility> {
  const key = idOf(id);
  const facility = key === null ? null : await em.findOne(Facility, key);
  if (!facility) throw new DomainError('FACILITY_NOT_FOUND', { id }, 'id');
  if (version == null) throw new DomainError('VALUE_REQUIRED', {}, 'version');
  await takeVersion(em, Facility, facility, version);
  return facility;
}

async function stretches(em: EntityManager, facility: Facility): Promise<TimelineFact<FacilityStretch>[]> {
  const facts = await em.find(FacilityFact, { facilityId: facility.id, supersededAt: null });
  return facts.map((fact) => ({
    id: fact.id,
    valid: fact.valid,
    value: {
      ...claimOf(fact),
      residentActivityAreaM2: fact.residentActivityAreaM2,
      certificateNumber: fact.certificateNumber,
      countsReason: fact.countsReason,
      source: fact.source,
      documentTitle: fact.documentTitle,
      documentNumber: fact.documentNumber,
      documentArticle: fact.documentArticle,
      documentDate: fact.documentDate,
      documentGrade: fact.documentGrade,
    },
  }));
}

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

const store = (em: EntityManager, { id, regionId, communityId }: Facility, decided: Splice<FacilityStretch>) =>
  storeSplice(em, FacilityFact, decided, (value, valid) => ({
    ...value,
    venueFunctions: [...value.venueFunctions],
    valid,
    facilityId: id,
    regionId,
    communityId,
  }));
