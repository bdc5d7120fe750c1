import { type EntityManager, raw } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { exact } from '../../../shared/exact.ts';
import { idOf } from '../../../shared/ids.ts';
import type { ReadEnv, WriteAnswer } from '../../../shared/reads/reads.ts';
import { takeVersion } from '../../../shared/review/take-version.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { lineOf, MOST_CHARACTERS, neededLine } from '../../../shared/words/line.ts';
import { findRegion, type Region } from '../../regions/index.ts';
import { IndicatorDefinition } from '../definitions/indicator-definition.entity.ts';
import { checkGoal } from '../values/claims.rules.ts';
import { isLive } from '../values/indicators.rules.ts';
import { ruleInputs } from '../values/inputs.ts';
import { gapNeedsSql } from './gap.sql.ts';
import { checkMeasures } from './gap-measures.rules.ts';
import type { ReadGap } from './gap-outcome.ts';
import { GapPlan } from './gap-plan.entity.ts';
import type { RemoveGapPlanInput, RenameGapPlanInput, SaveGapPlanInput } from './gap-plans.inputs.ts';

/** Saves a plan under its name; its indicator and region stay as they are. What it would do is computed when it is read. */
export async function saveGapPlan(
  em: EntityManager,
  input: SaveGapPlanInput,
  { today, actor }: Context,
): Promise<WriteAnswer> {
  const definition = await em.findOne(IndicatorDefinition, { code: input.code });
  if (!definition) throw new DomainError('INDICATOR_NOT_FOUND', { code: input.code }, 'code');
  const region = await findRegion(em, input.regionId, 'regionId');
  const set = {
    name: neededLine(input.name, 'name', MOST_CHARACTERS.name),
    target: exact(input.target).toFixed(),
    deadline: input.deadline,
    measures: await checked(em, input, region, today),
    remark: lineOf(input.remark, 'remark', MOST_CHARACTERS.reason),
  };
  if (input.id == null) return { id: await insert(em, definition, region, set) };
  const plan = await own(em, input.id, actor);
  if (plan.definitionId !== definition.id) throw new DomainError('VALUE_INVALID', {}, 'code');
  if (plan.unitId !== region.id) throw new DomainError('VALUE_INVALID', {}, 'regionId');
  if (input.version == null) throw new DomainError('VALUE_REQUIRED', {}, 'version');
  await takeVersion(em, GapPlan, plan, input.version);
  await em.nativeUpdate(GapPlan, { id: plan.id }, { ...set, changedAt: NOW });
  return { id: plan.id };
}

/** Another name and remark; its measures are not looked at, so that a plan whose places are gone can still be told apart. */
export async function renameGapPlan(
  em: EntityManager,
  input: RenameGapPlanInput,
  { actor }: Context,
): Promise<WriteAnswer> {
  const set = {
    name: neededLine(input.name, 'name', MOST_CHARACTERS.name),
    remark: lineOf(input.remark, 'remark', MOST_CHARACTERS.reason),
  };
  const plan = await own(em, input.id, actor);
  await takeVersion(em, GapPlan, plan, input.version);
  await em.nativeUpdate(GapPlan, { id: plan.id }, { ...set, changedAt: NOW });
  return { id: plan.id };
}

/** The plan goes; the audit keeps what it said. */
export async function removeGapPlan(
  em: EntityManager,
  input: RemoveGapPlanInput,
  { actor }: Context,
): Promise<boolean> {
  const plan = await own(em, input.id, actor);
  await takeVersion(em, GapPlan, plan, input.version);
  await em.nativeDelete(GapPlan, { id: plan.id });
  return true;
}

const NOW = raw('now()') as never;

type Set = Pick<GapPlan, 'name' | 'target' | 'deadline' | 'measures' | 'remark'>;

async function checked(em: EntityManager, input: SaveGapPlanInput, region: Region, today: Day) {
  const env: ReadEnv = { permissions: new Set(['workers:read']), asOf: sql`${today}::date`, knownOn: null };
  const needs = gapNeedsSql(env, sql`r.id = ${region.id}::int`, sql`${input.code}::text`);
  const { rows } = await sql<{ read: string | null }>`select ${needs}::text as read`.execute(em.getKysely());
  const read = JSON.parse(rows[0]?.read ?? 'null') as ReadGap | null;
  if (!read?.definition || !isLive(read.definition))
    throw new DomainError('GAP_NOT_MEASURED', { code: input.code }, 'code');
  checkGoal(input.target, read.definition.unit);
  return checkMeasures(input.measures, read.definition, ruleInputs(read.inputs));
}

async function insert(em: EntityManager, definition: IndicatorDefinition, region: Region, set: Set): Promise<number> {
  const { id: unitId, regionId, communityId } = region;
  const [id] = await em.insertMany(GapPlan, [
    { ...set, definitionId: definition.id, unitId, regionId, communityId } as never,
  ]);
  return Number(id);
}

/** @throws GAP_PLAN_NOT_FOUND, GAP_PLAN_NOT_OWN on `id`: who made it alone changes it, others save theirs */
async function own(em: EntityManager, given: string, actor: Context['actor']): Promise<GapPlan> {
  const id = idOf(given);
  const plan = id === null ? null : await em.findOne(GapPlan, id);
  if (!plan) throw new DomainError('GAP_PLAN_NOT_FOUND', { id: given }, 'id');
  if (plan.ownerId !== actor?.personId) throw new DomainError('GAP_PLAN_NOT_OWN', {}, 'id');
  return plan;
}
