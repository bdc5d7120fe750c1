import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../shared/context.ts';
import type { DocumentInput } from '../../../shared/document.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { HeadcountCategory, type OverQuota } from '../../../shared/quota-keeper.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { ChangeMode } from '../../../shared/time/dated.ts';
import { type DatedFact, documentColumns } from '../../../shared/time/fact.entity.ts';
import { storeSplice } from '../../../shared/time/store-splice.ts';
import type { Day, Period, Splice, TimelineFact } from '../../../shared/time/timeline.ts';
import { fileUploads } from '../../attachments/index.ts';
import type { Worker } from '../file/worker.entity.ts';
import { firstDayOutside } from '../file/worker-file.rules.ts';
import { openFile, readBack, type WorkerFile } from '../file/worker-file.service.ts';
import { WorkerIdentity } from '../identity/worker-identity.entity.ts';
import { type FactCase, type FactKind, type FactValues, needPaper } from './fact-kind.ts';
import { factLook } from './fact-look.ts';
import { correctFact, endFacts, enterFact, withdrawFact } from './fact-timeline.rules.ts';

/** What the service needs of a request. */
export type FactAsker = Pick<Context, 'vault' | 'today' | 'quotas'>;

/** Fields that every recording input has besides its value. */
export interface SavedFact {
  readonly workerId: string;
  readonly version: number;
  readonly mode?: ChangeMode;
  readonly validFrom?: Day | null;
  readonly validTo?: Day | null;
  readonly document?: DocumentInput | null;
  readonly attachments?: readonly string[] | null;
  /** Paper by which a duty takes a place beyond a quota. */
  readonly overQuota?: OverQuota | null | undefined;
  /** Who saves asks the quotas itself. */
  readonly asksQuotas?: boolean;
}

/** Days the save names; null: none, the kind takes them from its value. */
function periodOf({ validFrom, validTo }: Pick<SavedFact, 'validFrom' | 'validTo'>): Period | null {
  if (!validFrom) return null;
  const to = validTo ?? null;
  if (to !== null && to <= validFrom) throw new DomainError('PERIOD_EMPTY', {}, 'validTo');
  return { from: validFrom, to };
}

/**
 * Enters a fact of a career (登记): new, changed from a day on, or corrected for a period, as the shape of its kind has it.
 *
 * @throws WORKER_NOT_FOUND, STALE_VERSION, PERIOD_EMPTY, FACT_OVERLAP, FACT_NOT_FOUND, FACT_OUTSIDE_EMPLOYMENT, FACT_BEFORE_BIRTH, and those of the kind
 */
export async function recordFact(
  em: EntityManager,
  kind: FactKind,
  input: SavedFact,
  given: object,
  asker: FactAsker,
): Promise<WriteAnswer> {
  return enterFactInto(em, await openFile(em, input.workerId, input.version), kind, input, given, asker);
}

/** The same for a file that is open already, so that one save enters several things. */
export async function enterFactInto(
  em: EntityManager,
  file: WorkerFile,
  kind: FactKind,
  input: Omit<SavedFact, 'workerId' | 'version'>,
  given: object,
  asker: FactAsker,
): Promise<WriteAnswer> {
  needPaper(kind, input.document?.title);
  const of = await caseOf(em, file, periodOf(input), asker);
  const { values, valid } = await kind.decide(given, of);
  const attachmentIds = await fileUploads(em, file.worker, input.attachments ?? []);
  const value = { ...values, attachmentIds, ...documentColumns(input.document) };
  const mine = await factsOf(em, kind, file.worker, value);
  const entered = onDayField(kind, given, () => {
    checkDays(kind, valid, file, of);
    return enterFact(kind.shape, input.mode ?? ChangeMode.CHANGE, mine, { valid, value });
  });
  await storeWithin(em, kind, file.worker, { ...input, splice: entered }, asker);
  return readBack(file.worker.id, valid.from, asker.today);
}

/** What the correction of one fact names. */
export interface CorrectedFact extends SavedFact {
  readonly factId: string;
}

/** One fact as it should have been (单条更正): its days, its values, its paper. `given` null: the values stay. */
export async function correctCareerFact(
  em: EntityManager,
  kind: FactKind,
  input: Omit<CorrectedFact, 'workerId' | 'mode'>,
  given: object | null,
  asker: FactAsker,
): Promise<WriteAnswer> {
  const { file, fact } = await openFactFile(em, kind, input.factId, input.version);
  const of = await caseOf(em, file, periodOf(input) ?? fact.valid, asker);
  const before = valuesOf(em, kind, fact);
  const decided = given ? await kind.decide(given, of) : { values: before, valid: of.period ?? fact.valid };
  const value = {
    ...before,
    ...decided.values,
    ...(input.document && documentColumns(input.document)),
    ...(input.attachments && { attachmentIds: await fileUploads(em, file.worker, input.attachments) }),
  };
  const others = await factsOf(em, kind, file.worker, value);
  const corrected = onDayField(kind, given, () => {
    checkDays(kind, decided.valid, file, of);
    return correctFact(kind.shape, others, fact.id, { valid: decided.valid, value });
  });
  await storeWithin(em, kind, file.worker, { ...input, splice: corrected }, asker);
  return { id: file.worker.id };
}

/** One fact that never was (单条撤销). */
export async function withdrawCareerFact(
  em: EntityManager,
  kind: FactKind,
  input: { readonly factId: string; readonly version: number; readonly document?: DocumentInput | null },
): Promise<WriteAnswer> {
  needPaper(kind, input.document?.title);
  const { file, fact } = await openFactFile(em, kind, input.factId, input.version);
  const mine = await factsOf(em, kind, file.worker, valuesOf(em, kind, fact));
  await store(em, kind, file.worker, withdrawFact(kind.shape, mine, fact.id));
  return { id: file.worker.id };
}

/** All facts that lie within employment end with it (随离职终止). */
export async function endCareerFacts(
  em: EntityManager,
  kinds: readonly FactKind[],
  worker: Worker,
  on: Day,
): Promise<void> {
  for (const kind of kinds.filter(({ duringEmployment }) => duringEmployment))
    await store(em, kind, worker, endFacts(await factsOf(em, kind, worker), on));
}

/** Facts of one kind that run on a day, or begin later, end there as far as `ends` says so (到日终止). */
export async function endFactsThat(
  em: EntityManager,
  kind: FactKind,
  worker: Worker,
  on: Day,
  ends: (values: FactValues, id: string) => boolean,
): Promise<void> {
  const hit = (await factsOf(em, kind, worker)).filter(({ value, id }) => ends(value, id));
  const ended = endFacts(hit, on);
  if (ended.supersede.length) await store(em, kind, worker, ended);
}

/** The same for many files in one splice; `ends` is told whose fact it is. */
export async function endFactsOfMany(
  em: EntityManager,
  kind: FactKind,
  workerIds: readonly number[],
  on: Day,
  ends: (values: FactValues, workerId: number) => boolean,
): Promise<void> {
  const facts = await em.find(kind.entity, { workerId: { $in: [...workerIds] }, supersededAt: null });
  const hit = facts
    .map((fact) => ({ fact, id: fact.id, valid: fact.valid, value: valuesOf(em, kind, fact) }))
    .filter(({ fact, value }) => ends(value, fact.workerId))
    .map(({ fact: { workerId, regionId, communityId }, id, valid, value }) => ({
      id,
      valid,
      value: { ...value, workerId, regionId, communityId },
    }));
  await storeSplice(em, kind.entity, endFacts(hit, on), (value, valid) => ({ ...value, valid }));
}

/** A file that never was takes all its facts along (误录撤销). */
export async function withdrawCareer(em: EntityManager, kinds: readonly FactKind[], worker: Worker): Promise<void> {
  for (const kind of kinds) {
    const supersede = (await factsOf(em, kind, worker)).map(({ id }) => id);
    await store(em, kind, worker, { supersede, insert: [] });
  }
}

/**
 * After a correction of employment: every fact that lies within it still does.
 *
 * @throws FACT_OUTSIDE_EMPLOYMENT with kind and day of the first that does not
 */
export async function checkCareer(em: EntityManager, kinds: readonly FactKind[], file: WorkerFile): Promise<void> {
  for (const kind of kinds.filter(({ duringEmployment }) => duringEmployment))
    for (const { valid } of await factsOf(em, kind, file.worker)) refuseOutside(kind, valid, file);
}

async function openFactFile(em: EntityManager, kind: FactKind, factId: string, version: number) {
  // A fact's id is a bigint: more digits than any sequence reaches are an id nobody has.
  const known = /^[1-9]\d{0,17}$/.test(factId);
  const fact = known ? await em.findOne(kind.entity, { id: factId, supersededAt: null }) : null;
  if (!fact) throw new DomainError('FACT_NOT_FOUND', { id: factId }, 'factId');
  return { fact, file: await openFile(em, String(fact.workerId), version, 'factId') };
}

async function caseOf(
  em: EntityManager,
  { worker, employments }: WorkerFile,
  period: Period | null,
  { today, vault }: Pick<FactAsker, 'today' | 'vault'>,
): Promise<FactCase> {
  const identity = await em.findOne(WorkerIdentity, { workerId: worker.id, supersededAt: null });
  return {
    look: factLook(em),
    workerId: worker.id,
    period,
    birthDate: identity?.birthDate ?? null,
    employed: employments.map(({ valid }) => valid),
    today,
    vault,
  };
}

/** @throws FACT_BEFORE_BIRTH, FACT_OUTSIDE_EMPLOYMENT on `validFrom` */
export function checkDays(
  kind: FactKind,
  valid: Period,
  file: Employed,
  { birthDate }: Pick<FactCase, 'birthDate'>,
): void {
  if (birthDate !== null && valid.from < birthDate)
    throw new DomainError('FACT_BEFORE_BIRTH', { birthDate }, 'validFrom');
  if (kind.duringEmployment) refuseOutside(kind, valid, file);
}

/** A kind without days of its own in the save is refused where it takes them from. */
function onDayField<T>(kind: FactKind, given: object | null, decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    const isOfDay = error instanceof DomainError && error.field === 'validFrom';
    if (!isOfDay || !given || !kind.dayField) throw error;
    throw new DomainError(error.code, error.params, kind.dayField(given));
  }
}

/** As much of a file as says when he is employed. */
interface Employed {
  readonly employments: readonly { readonly valid: Period }[];
}

function refuseOutside({ kind }: FactKind, valid: Period, { employments }: Employed): void {
  const outside = firstDayOutside(valid, employments);
  if (outside !== null) throw new DomainError('FACT_OUTSIDE_EMPLOYMENT', { kind, on: outside }, 'validFrom');
}

/** Believed facts of the kind on the worker's file; of one key where the kind has keys and values are given. */
async function factsOf(
  em: EntityManager,
  kind: FactKind,
  { id: workerId }: Worker,
  like?: FactValues,
): Promise<readonly TimelineFact<FactValues>[]> {
  const facts = await em.find(kind.entity, { workerId, supersededAt: null });
  const all = facts.map((fact) => ({ id: fact.id, valid: fact.valid, value: valuesOf(em, kind, fact) }));
  const { key } = kind;
  return key && like ? all.filter(({ value }) => key(value) === key(like)) : all;
}

const NOT_A_VALUE = new Set<string>([
  'id',
  'workerId',
  'regionId',
  'communityId',
  'valid',
  'recordedAt',
  'supersededAt',
  'recordedById',
  'reason',
  'version',
]);

/** Its own columns, with those of the cited paper. */
export const valuesOf = (
  em: EntityManager,
  kind: { readonly entity: EntityClass<DatedFact> },
  fact: DatedFact,
): FactValues =>
  Object.fromEntries(
    em
      .getMetadata()
      .get(kind.entity)
      .props.filter(({ name, persist }) => persist !== false && !NOT_A_VALUE.has(name))
      .map(({ name }) => [name, fact[name as keyof DatedFact]]),
  );

/** A duty of one of the two committees takes one of their places; to lose one is never refused, whatever the places of the others. */
async function storeWithin(
  em: EntityManager,
  kind: FactKind,
  worker: Worker,
  {
    overQuota,
    asksQuotas = false,
    splice,
  }: Pick<SavedFact, 'overQuota' | 'asksQuotas'> & { readonly splice: Splice<FactValues> },
  { quotas }: Pick<FactAsker, 'quotas'>,
): Promise<void> {
  if (!kind.takesPlace || asksQuotas) return store(em, kind, worker, splice);
  const taken = { workerId: worker.id, units: [], field: kind.field, overQuota, only: HeadcountCategory.COMMITTEE };
  return quotas.keeping(em, taken, () => store(em, kind, worker, splice));
}

async function store(em: EntityManager, kind: FactKind, worker: Worker, splice: Splice<FactValues>): Promise<void> {
  await storeSplice(em, kind.entity, splice, (values, valid) => ({
    ...values,
    valid,
    workerId: worker.id,
    regionId: worker.regionId,
    communityId: worker.communityId,
  }));
  const refused = (await kind.check?.(em, [worker.id]))?.get(worker.id);
  if (refused) throw refused;
}
