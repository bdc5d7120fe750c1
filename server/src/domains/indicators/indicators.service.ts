import type { EntityManager } from '@mikro-orm/postgresql';
import { ChangeMode, periodOf, ReviewState } from '../../shared/dated.ts';
import { DomainError } from '../../shared/domain-error.ts';
import { type DatedFact, documentColumns } from '../../shared/fact.entity.ts';
import { idOf } from '../../shared/ids.ts';
import { MOST_CHARACTERS, neededLine } from '../../shared/line.ts';
import type { Written } from '../../shared/reads.ts';
import { storeSplice } from '../../shared/store-splice.ts';
import { takeVersion } from '../../shared/take-version.ts';
import { amend, type Day, onFile, type Period, type Splice, splice, type TimelineFact } from '../../shared/timeline.ts';
import { findRegion } from '../regions/index.ts';
import { checkDecimals, checkStillDue, checkTarget, clashes } from './claims.rules.ts';
import { IndicatorDefinition } from './indicator-definition.entity.ts';
import { IndicatorDefinitionFact } from './indicator-definition-fact.entity.ts';
import { IndicatorTarget } from './indicator-target.entity.ts';
import { IndicatorTargetFact } from './indicator-target-fact.entity.ts';
import type { SaveIndicatorDefinitionInput, SaveIndicatorTargetInput } from './indicators.inputs.ts';

/** What of a fact is its own, without who recorded it when and for which days. */
type Own<F extends DatedFact> = Omit<
  F,
  | 'id'
  | 'recordedAt'
  | 'supersededAt'
  | 'recordedById'
  | 'recordedBy'
  | 'reason'
  | 'version'
  | 'valid'
  | 'document'
  | 'name'
  | 'formula'
>;
type DefinitionValue = Own<IndicatorDefinitionFact>;
type TargetValue = Own<IndicatorTargetFact>;

/** The version of the definition's row locks its whole file: two people cannot splice one timeline at once. */
export async function saveIndicatorDefinition(
  em: EntityManager,
  input: SaveIndicatorDefinitionInput,
  today: Day,
): Promise<Written> {
  await requireDistrict(em, 'id');
  const definition = await findDefinition(em, input.id, 'id');
  const period = periodOf(input);
  const set: Partial<DefinitionValue> = {
    nameZh: neededLine(input.nameZh, 'nameZh', MOST_CHARACTERS.title),
    nameEn: neededLine(input.nameEn, 'nameEn', MOST_CHARACTERS.title),
    decimals: checkDecimals(input.decimals),
    ownerDepartment: neededLine(input.ownerDepartment, 'ownerDepartment', MOST_CHARACTERS.title),
    review: ReviewState.NOT_REVIEWED,
    ...(input.document ? documentColumns(input.document) : {}),
  };
  const believed = await em.find(IndicatorDefinitionFact, { definitionId: definition.id, supersededAt: null });
  const decided = onFile(amend(believed.map(definitionFact), period, set));
  await takeVersion(em, IndicatorDefinition, definition, input.version);
  await storeSplice(em, IndicatorDefinitionFact, decided, (value, valid) => ({ ...value, valid }));
  return { id: definition.id, asOf: answeredAt(period, today) };
}

/** A new target, a change of one from a day on, or a correction of one; its indicator and region stay as they are. */
export async function saveIndicatorTarget(
  em: EntityManager,
  input: SaveIndicatorTargetInput,
  today: Day,
): Promise<Written> {
  if (input.id == null && input.version != null) throw new DomainError('VALUE_REQUIRED', {}, 'id');
  await requireDistrict(em, input.id == null ? 'definitionId' : 'id');
  const definition = await findDefinition(em, input.definitionId, 'definitionId');
  const region = input.regionId ? await findRegion(em, input.regionId, 'regionId') : null;
  const period = periodOf(input);
  const claim = { role: input.role, value: input.value, deadline: input.deadline ?? null };
  checkTarget(claim, await unitOf(em, definition));
  if (input.id == null) checkStillDue(claim, period.from);
  const set = {
    ...claim,
    nature: input.nature ?? null,
    ownerDepartment: neededLine(input.ownerDepartment, 'ownerDepartment', MOST_CHARACTERS.title),
    review: ReviewState.NOT_REVIEWED,
    ...documentColumns(input.document),
  };
  await lockTargetsOf(em, definition);
  const target = input.id
    ? await existingTarget(em, input, definition.id, region?.id ?? null)
    : await newTarget(em, input, definition.id, region?.id ?? null);
  const decided = await decide(em, target, input.mode, period, { ...set, targetId: target.id });
  await refuseTwins(em, target, decided);
  await storeSplice(em, IndicatorTargetFact, decided, (value, valid) => ({ ...value, valid }));
  return { id: target.id, asOf: answeredAt(period, today) };
}

async function decide(
  em: EntityManager,
  target: IndicatorTarget,
  mode: ChangeMode,
  period: Period,
  value: TargetValue,
): Promise<Splice<TargetValue>> {
  const believed = (await em.find(IndicatorTargetFact, { targetId: target.id, supersededAt: null })).map(targetFact);
  const decided = splice(believed, period, value);
  return mode === ChangeMode.CORRECTION ? onFile(decided) : decided;
}

/** A save that begins later is answered as it will be, one about the past as it stands today. */
const answeredAt = (period: Period, today: Day): Day => (period.from > today ? period.from : today);

/** Definitions and targets hold for the whole district, so they are set by whoever has it in his scope. */
async function requireDistrict(em: EntityManager, field: string): Promise<void> {
  const [row] = await em.execute<{ holds: boolean }[]>('select holds_district() as holds');
  if (!row?.holds) throw new DomainError('ROW_OUT_OF_SCOPE', {}, field);
}

async function findDefinition(em: EntityManager, given: string, field: string): Promise<IndicatorDefinition> {
  const id = idOf(given);
  const definition = id === null ? null : await em.findOne(IndicatorDefinition, id);
  if (!definition) throw new DomainError('INDICATOR_NOT_FOUND', { id: given }, field);
  return definition;
}

async function unitOf(em: EntityManager, definition: IndicatorDefinition) {
  const [fact] = await em.find(
    IndicatorDefinitionFact,
    { definitionId: definition.id, supersededAt: null },
    { orderBy: { valid: 'desc' }, limit: 1 },
  );
  if (!fact) throw new Error(`Indicator ${definition.code} has no definition; the migration that seeds it did not run`);
  return fact.unit;
}

async function existingTarget(
  em: EntityManager,
  input: SaveIndicatorTargetInput,
  definitionId: number,
  regionId: number | null,
): Promise<IndicatorTarget> {
  const id = idOf(input.id ?? '');
  const target = id === null ? null : await em.findOne(IndicatorTarget, id);
  if (!target) throw new DomainError('TARGET_NOT_FOUND', { id: input.id ?? '' }, 'id');
  if (target.definitionId !== definitionId) throw new DomainError('VALUE_INVALID', {}, 'definitionId');
  if (target.regionId !== regionId) throw new DomainError('VALUE_INVALID', {}, 'regionId');
  if (input.version === undefined || input.version === null) throw new DomainError('VALUE_REQUIRED', {}, 'version');
  await takeVersion(em, IndicatorTarget, target, input.version);
  return target;
}

/** @throws FACT_NOT_FOUND for a correction: there is nothing yet to correct. */
async function newTarget(
  em: EntityManager,
  input: SaveIndicatorTargetInput,
  definitionId: number,
  regionId: number | null,
): Promise<IndicatorTarget> {
  if (input.mode === ChangeMode.CORRECTION) throw new DomainError('FACT_NOT_FOUND', {}, 'mode');
  const [made] = (await em.execute(
    'insert into indicator_target (definition_id, region_id) values (?, ?) returning id',
    [definitionId, regionId],
  )) as [{ id: number }];
  return em.findOneOrFail(IndicatorTarget, made.id);
}

/** @throws FACT_OVERLAP on `role`: another target of the indicator says the same for the same region and deadline. */
async function refuseTwins(em: EntityManager, target: IndicatorTarget, decided: Splice<TargetValue>): Promise<void> {
  const { definitionId, regionId } = target;
  const others = await em.find(IndicatorTarget, { definitionId, regionId, id: { $ne: target.id } });
  const facts = await em.find(IndicatorTargetFact, {
    targetId: { $in: others.map(({ id }) => id) },
    supersededAt: null,
  });
  const twin = facts.some((fact) => decided.insert.some(({ value, valid }) => clashes({ ...value, valid }, fact)));
  if (twin) throw new DomainError('FACT_OVERLAP', {}, 'role');
}

// Two new targets at once would not see each other: whoever comes second waits here for the first.
async function lockTargetsOf(em: EntityManager, { id }: IndicatorDefinition): Promise<void> {
  await em.execute('select id from indicator_definition where id = ? for no key update', [id]);
}

const definitionFact = (f: IndicatorDefinitionFact): TimelineFact<DefinitionValue> => ({
  id: f.id,
  valid: f.valid,
  value: {
    definitionId: f.definitionId,
    nameZh: f.nameZh,
    nameEn: f.nameEn,
    formulaZh: f.formulaZh,
    formulaEn: f.formulaEn,
    unit: f.unit,
    kind: f.kind,
    facilityClass: f.facilityClass,
    per: f.per,
    direction: f.direction,
    decimals: f.decimals,
    lowestLevel: f.lowestLevel,
    ownerDepartment: f.ownerDepartment,
    ruleVersion: f.ruleVersion,
    review: f.review,
    ...documentOf(f),
  },
});

const targetFact = (f: IndicatorTargetFact): TimelineFact<TargetValue> => ({
  id: f.id,
  valid: f.valid,
  value: {
    targetId: f.targetId,
    role: f.role,
    value: f.value,
    nature: f.nature,
    deadline: f.deadline,
    ownerDepartment: f.ownerDepartment,
    review: f.review,
    ...documentOf(f),
  },
});

const documentOf = (f: DatedFact) => ({
  documentTitle: f.documentTitle,
  documentNumber: f.documentNumber,
  documentArticle: f.documentArticle,
  documentDate: f.documentDate,
  documentGrade: f.documentGrade,
});
