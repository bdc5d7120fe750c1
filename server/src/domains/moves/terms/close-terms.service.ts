import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { idOf } from '../../../shared/ids.ts';
import { HeadcountCategory } from '../../../shared/quota-keeper.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { Region } from '../../regions/index.ts';
import {
  Duty,
  DutyOrigin,
  dutyFact,
  endFactsThat,
  enterFactInto,
  type FactAsker,
  openFile,
  readBack,
  type WorkerFile,
} from '../../workers/index.ts';
import { newlySeated } from './newly-seated.ts';
import type { CloseTermsInput, ElectedInput, SeenFileInput } from './terms.inputs.ts';

/** Units of one election; more is another step. */
const MOST_UNITS = 200;
/** Files of one election, holders and elected. */
const MOST_FILES = 1000;

/**
 * Elected terms of units end on one day, and who is newly elected begins that day (换届), all or nothing. Duties by appointment and terms that begin on
 * the day or later are left alone; who is elected again goes on with a new term. Terms that end free seats of the committees, and more who begin than who end
 * need a place each, or the paper that lets them go beyond the quota.
 *
 * @throws QUOTA_FULL, QUOTA_FULL_ABOVE on `elected`; TERMS_CHANGED on `holders` where others hold a term by now; FACT_NOT_FOUND on `on` where nobody does and nobody is elected; each refusal of
 *   one elected on `elected.<n>`
 */
export async function closeTerms(em: EntityManager, input: CloseTermsInput, asker: FactAsker): Promise<WriteAnswer[]> {
  const { on, document = null } = input;
  const elected = input.elected ?? [];
  const units = await unitsOf(em, input);
  refuseForeign(elected, units);
  const ending = await endingTerms(em, units, input);
  if (ending.length === 0 && elected.length === 0) throw new DomainError('FACT_NOT_FOUND', {}, 'on');
  refuseChanged(ending, input.holders);
  const ended = new Set(ending.map(({ id }) => id));
  const files = filesOf(input.holders, elected);
  const takers = elected.flatMap(({ workerId }) => idOf(workerId) ?? []);
  const taken = {
    workerIds: files.flatMap(([workerId]) => idOf(workerId) ?? []),
    units: elected.flatMap(({ unitId }) => idOf(unitId) ?? []),
    field: 'elected',
    only: HeadcountCategory.COMMITTEE,
    overQuota: input.overQuota,
    ...(input.overQuota && { comingTo: await newlySeated(em, takers, on) }),
  };
  // Who comes takes the place of who goes, in whatever order they are stored.
  return asker.quotas.keepingOfMany(em, taken, async () => {
    const written: WriteAnswer[] = [];
    for (const [workerId, version] of files) {
      const file = await openFile(em, workerId, version, 'holders');
      await endFactsThat(em, dutyFact.kind, file.worker, on, (_values, id) => ended.has(id));
      await beginTerms(em, file, { on, document, elected }, asker);
      written.push(readBack(file.worker.id, on, asker.today));
    }
    return { done: written, made: [] };
  });
}

/** Each refusal stands at its line of the elected. */
async function beginTerms(
  em: EntityManager,
  file: WorkerFile,
  { on, document, elected }: Pick<CloseTermsInput, 'on' | 'document'> & { readonly elected: readonly ElectedInput[] },
  asker: FactAsker,
): Promise<void> {
  const entry = { validFrom: on, document: document ?? null, asksQuotas: true };
  for (const [i, { workerId, unitId, duty, termEndsOn }] of elected.entries())
    if (workerId === String(file.worker.id))
      await enterFactInto(
        em,
        file,
        dutyFact.kind,
        entry,
        { unitId, duty, origin: DutyOrigin.ELECTED, termEndsOn },
        asker,
      ).catch((error) => {
        throw error instanceof DomainError ? new DomainError(error.code, error.params, `elected.${i}`) : error;
      });
}

/** @throws VALUE_REQUIRED, VALUE_INVALID, REGION_NOT_FOUND on `unitIds` or `regionId` */
async function unitsOf(em: EntityManager, { unitIds, regionId }: CloseTermsInput): Promise<ReadonlySet<number>> {
  if ((unitIds == null) === (regionId == null))
    throw new DomainError('VALUE_REQUIRED', { one: 'unitIds, regionId' }, 'unitIds');
  if (regionId != null) {
    const town = idOf(regionId);
    const below = town === null ? [] : await em.find(Region, { regionId: town });
    if (!below.some(({ id }) => id === town)) throw new DomainError('REGION_NOT_FOUND', { id: regionId }, 'regionId');
    return new Set(below.map(({ id }) => id));
  }
  const given = unitIds ?? [];
  if (given.length === 0) throw new DomainError('VALUE_REQUIRED', {}, 'unitIds');
  if (given.length > MOST_UNITS) throw new DomainError('VALUE_INVALID', { max: MOST_UNITS }, 'unitIds');
  const known = new Set((await em.find(Region, { id: given.flatMap((id) => idOf(id) ?? []) })).map(({ id }) => id));
  const missing = given.find((id) => !known.has(idOf(id) ?? -1));
  if (missing !== undefined) throw new DomainError('REGION_NOT_FOUND', { id: missing }, 'unitIds');
  return known;
}

/** @throws VALUE_INVALID on `elected.<n>.unitId` for a unit whose terms do not end */
function refuseForeign(elected: readonly ElectedInput[], units: ReadonlySet<number>): void {
  if (elected.length > MOST_FILES) throw new DomainError('VALUE_INVALID', { max: MOST_FILES }, 'elected');
  const foreign = elected.findIndex(({ unitId }) => !units.has(idOf(unitId) ?? -1));
  if (foreign >= 0) throw new DomainError('VALUE_INVALID', {}, `elected.${foreign}.unitId`);
}

/** Elected duties of the units that run on the day before and would go on. */
async function endingTerms(em: EntityManager, units: ReadonlySet<number>, { on, duties }: CloseTermsInput) {
  const held = await em.find(Duty, { unitId: { $in: [...units] }, origin: DutyOrigin.ELECTED, supersededAt: null });
  return held.filter(
    ({ valid, duty }) =>
      valid.from < on && (valid.to === null || valid.to > on) && (duties == null || duties.includes(duty)),
  );
}

function refuseChanged(ending: readonly Duty[], holders: readonly SeenFileInput[]): void {
  const now = new Set(ending.map(({ workerId }) => String(workerId)));
  const seen = new Set(holders.map(({ workerId }) => workerId));
  if (now.size !== seen.size || [...now].some((id) => !seen.has(id)))
    throw new DomainError('TERMS_CHANGED', { count: now.size }, 'holders');
}

/** Each file once, in one order, so that two elections do not lock each other out. */
function filesOf(holders: readonly SeenFileInput[], elected: readonly SeenFileInput[]): readonly [string, number][] {
  const versions = new Map([...elected, ...holders].map(({ workerId, version }) => [workerId, version]));
  return [...versions].sort(([a], [b]) => Number(a) - Number(b));
}
