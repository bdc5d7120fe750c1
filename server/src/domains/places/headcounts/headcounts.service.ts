import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { takeVersion } from '../../../shared/review/take-version.ts';
import { ChangeMode, periodOf } from '../../../shared/time/dated.ts';
import { documentColumns } from '../../../shared/time/fact.entity.ts';
import { storeSplice } from '../../../shared/time/store-splice.ts';
import { type Day, onFile, splice } from '../../../shared/time/timeline.ts';
import { namedDocument } from '../../documents/index.ts';
import { findRegion, firstNotThere, holdTree, type Region, RegionLevel } from '../../regions/index.ts';
import { paperOf, readBack } from '../../workers/index.ts';
import { Headcount } from './headcount.entity.ts';
import { HeadcountFact } from './headcount-fact.entity.ts';
import type { SaveHeadcountInput } from './headcounts.inputs.ts';

/** The most a check of the table takes. */
const MOST_PLACES = 100_000;

/** What two people say who enter the first quota of a region at the same moment. */
export const HEADCOUNT_REFUSALS = { headcount_one: { code: 'STALE_VERSION', field: 'version' } } as const;

/** Sets, changes or corrects the places of a region (核定、调整、更正员额). */
export async function saveHeadcount(em: EntityManager, input: SaveHeadcountInput, today: Day): Promise<WriteAnswer> {
  const period = periodOf(input);
  const places = input.places ?? null;
  if (places !== null && (places < 0 || places > MOST_PLACES)) throw new DomainError('VALUE_INVALID', {}, 'places');
  await holdTree(em);
  const region = await findRegion(em, input.regionId, 'regionId');
  await refuseOwn(em, region);
  // What is no more cannot be read back either.
  const gone = await firstNotThere(em, [{ unit: region.id, on: period.from > today ? period.from : today }]);
  if (gone) throw new DomainError('UNIT_NOT_THERE', { unit: gone.unit, on: gone.on }, 'regionId');
  const headcount = await openHeadcount(em, region, input);
  const facts = await em.find(HeadcountFact, { headcountId: headcount.id, supersededAt: null });
  const believed = facts.map((fact) => ({
    id: fact.id,
    valid: fact.valid,
    value: { places: fact.places, governingDocumentId: fact.governingDocumentId, ...paperOf(fact) },
  }));
  const decided = splice(believed, period, {
    places,
    ...(await namedDocument(em, input)),
    ...documentColumns(input.document),
  });
  await storeSplice(
    em,
    HeadcountFact,
    input.mode === ChangeMode.CHANGE ? decided : onFile(decided),
    (value, valid) => ({
      ...value,
      valid,
      headcountId: headcount.id,
      regionId: headcount.regionId,
      communityId: headcount.communityId,
    }),
  );
  return readBack(headcount.id, period.from, today);
}

/**
 * A quota is what a region is given, never what it gives itself.
 *
 * @throws HEADCOUNT_FROM_ABOVE on `regionId` for a street's or the district's, by who does not hold the district
 */
async function refuseOwn(em: EntityManager, { level }: Region): Promise<void> {
  if (level === RegionLevel.COMMUNITY) return;
  const [{ held } = { held: false }] = await em.execute<{ held: boolean }[]>('select holds_district() as held');
  if (!held) throw new DomainError('HEADCOUNT_FROM_ABOVE', {}, 'regionId');
}

/** @throws STALE_VERSION where somebody else has set or changed it meanwhile */
async function openHeadcount(
  em: EntityManager,
  region: Region,
  { category, version = null }: SaveHeadcountInput,
): Promise<Headcount> {
  const found = await em.findOne(Headcount, { unitId: region.id, category });
  if ((found === null) !== (version === null)) throw new DomainError('STALE_VERSION', {}, 'version');
  if (found) {
    await takeVersion(em, Headcount, found, version as number);
    return found;
  }
  const key = { unitId: region.id, regionId: region.regionId, communityId: region.communityId };
  const id = (await em.insert(Headcount, { ...key, category } as never)) as number;
  return em.findOneOrFail(Headcount, id);
}
