import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors/domain-error.ts';
import { idOf } from '../../shared/ids.ts';
import type { WriteAnswer } from '../../shared/reads/reads.ts';
import { answeredAt } from '../../shared/review/answered-at.ts';
import { requireDistrict } from '../../shared/review/require-district.ts';
import { ReviewState } from '../../shared/review/review.ts';
import { inForceOf, submitEntry } from '../../shared/review/review-file.ts';
import { openRecord, takeVersion } from '../../shared/review/take-version.ts';
import { ChangeMode, periodOf } from '../../shared/time/dated.ts';
import { documentColumns } from '../../shared/time/fact.entity.ts';
import { cut, type Day, onFile } from '../../shared/time/timeline.ts';
import { MOST_CHARACTERS, neededLine } from '../../shared/words/line.ts';
import { namedDocument } from '../documents/index.ts';
import { findRegion } from '../regions/index.ts';
import { amendedDefinition } from './definitions/definition-entry.rules.ts';
import { IndicatorDefinition, IndicatorDefinitionFact } from './definitions/indicator-definition.entity.ts';
import { DEFINITION_FILE, lockTargetsOf, refuseTwins, TARGET_FILE } from './indicator-decision.service.ts';
import type { SaveIndicatorDefinitionInput, SaveIndicatorTargetInput } from './indicators.inputs.ts';
import { IndicatorTarget } from './targets/indicator-target.entity.ts';
import { checkDecimals, checkStillDue, checkTarget } from './values/claims.rules.ts';

/**
 * Names an indicator otherwise, shows it otherwise or hands it over, from a day on or for a time. What is not set by hand stays as it is defined.
 * It counts when a second person has approved it.
 */
export async function saveIndicatorDefinition(
  em: EntityManager,
  input: SaveIndicatorDefinitionInput,
  today: Day,
): Promise<WriteAnswer> {
  await requireDistrict(em);
  const definition = await findDefinition(em, input.id, 'id');
  const period = periodOf(input);
  const change = {
    nameZh: neededLine(input.nameZh, 'nameZh', MOST_CHARACTERS.title),
    nameEn: neededLine(input.nameEn, 'nameEn', MOST_CHARACTERS.title),
    decimals: checkDecimals(input.decimals),
    ownerDepartment: neededLine(input.ownerDepartment, 'ownerDepartment', MOST_CHARACTERS.title),
    ...(input.document ? documentColumns(input.document) : {}),
    ...(input.governingDocumentId === undefined ? {} : await namedDocument(em, input)),
  };
  const inForce = await inForceOf(em, DEFINITION_FILE, definition.id);
  const { valid, ...values } = amendedDefinition(inForce, await lastReturned(em, definition), period, change);
  await takeVersion(em, IndicatorDefinition, definition, input.version);
  const entry = { ...values, definitionId: definition.id, mode: input.mode };
  return answeredAt(await submitEntry(em, DEFINITION_FILE, entry, valid, inForce), valid, today);
}

/** What the catalogue said before a second person took it out of force: the next definition begins from it. */
const lastReturned = (em: EntityManager, { id }: IndicatorDefinition): Promise<IndicatorDefinitionFact | null> =>
  em.findOne(
    IndicatorDefinitionFact,
    { definitionId: id, review: ReviewState.RETURNED, believedFrom: { $ne: null } },
    { orderBy: { id: 'desc' } },
  );

/** A new target, a change of one from a day on, or a correction of one; its indicator and region stay as they are. It counts when approved. */
export async function saveIndicatorTarget(
  em: EntityManager,
  input: SaveIndicatorTargetInput,
  today: Day,
): Promise<WriteAnswer> {
  if (input.id == null && input.version != null) throw new DomainError('VALUE_REQUIRED', {}, 'id');
  await requireDistrict(em, input.id == null ? 'definitionId' : 'id');
  const definition = await findDefinition(em, input.definitionId, 'definitionId');
  const region = input.regionId ? await findRegion(em, input.regionId, 'regionId') : null;
  const period = periodOf(input);
  const claim = { role: input.role, value: input.value, deadline: input.deadline ?? null };
  checkTarget(claim, await unitOf(em, definition));
  if (input.id == null) checkStillDue(claim, period.from);
  const values = {
    ...claim,
    nature: input.nature ?? null,
    ownerDepartment: neededLine(input.ownerDepartment, 'ownerDepartment', MOST_CHARACTERS.title),
    ...documentColumns(input.document),
    ...(await namedDocument(em, input)),
  };
  await lockTargetsOf(em, definition.id);
  const { id, version } = input;
  const ofTheSame = (target: IndicatorTarget) => {
    if (target.definitionId !== definition.id) throw new DomainError('VALUE_INVALID', {}, 'definitionId');
    if (target.regionId !== (region?.id ?? null)) throw new DomainError('VALUE_INVALID', {}, 'regionId');
  };
  const target = id
    ? await openRecord(em, IndicatorTarget, { id, version }, 'TARGET_NOT_FOUND', ofTheSame)
    : await newTarget(em, input, definition.id, region?.id ?? null);
  const inForce = await inForceOf(em, TARGET_FILE, target.id);
  if (input.mode === ChangeMode.CORRECTION) onFile(cut(inForce, period));
  await refuseTwins(em, target, { ...claim, valid: period });
  const entry = { ...values, targetId: target.id, mode: input.mode };
  return answeredAt(await submitEntry(em, TARGET_FILE, entry, period, inForce), period, today);
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
    { definitionId: definition.id, believedFrom: { $ne: null } },
    { orderBy: { id: 'desc' }, limit: 1 },
  );
  if (!fact) throw new Error(`Indicator ${definition.code} has no definition; the migration that seeds it did not run`);
  return fact.unit;
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
