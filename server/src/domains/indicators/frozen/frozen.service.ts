import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalJson } from '../../../shared/canonical-json.ts';
import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { Decision, decide, lockWaiting } from '../../../shared/review/review.ts';
import { documentColumns } from '../../../shared/time/fact.entity.ts';
import { supersedeFacts } from '../../../shared/time/store-splice.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { IndicatorDefinition } from '../definitions/indicator-definition.entity.ts';
import { explain } from '../values/explain/explain.ts';
import { isLive } from '../values/indicators.rules.ts';
import { seesUnits } from '../values/sight.ts';
import { type FrozenRecord, hashOf } from './freeze-check.ts';
import { readFreezeInputs } from './freeze-reading.ts';
import type { DecideFreezeInput, ProposeFreezeInput } from './frozen.inputs.ts';
import { evaluateKept, type FreezeInputs, isReportable, isReported, resultOf } from './frozen.rules.ts';
import { FrozenIndicator } from './frozen-indicator.entity.ts';

const MOST_AT_ONCE = 50;

/** What a freeze asks of who does it. */
type Asker = Pick<Context, 'today' | 'actor'>;

/**
 * Proposes values as they are known at this moment (提请定格), all or none. Each keeps what it was computed from; nothing counts before a second
 * person has approved it. One that is frozen already is corrected only by naming it in `supersedes`; one's own proposal that waits gives way only when
 * it is named in `replaces`.
 */
export async function proposeFreeze(
  em: EntityManager,
  input: ProposeFreezeInput,
  ctx: Asker,
): Promise<readonly WriteAnswer[]> {
  const codes = checkCodes(input.codes);
  if (input.asOf > ctx.today) throw new DomainError('VALUE_INVALID', { max: ctx.today }, 'asOf');
  const place = await placeOf(em, input.regionCode, input.asOf);
  const knownOn = await thisMoment(em);
  const named: UnmetIds = { supersedes: new Set(input.supersedes ?? []), replaces: new Set(input.replaces ?? []) };
  const written: WriteAnswer[] = [];
  for (const code of codes) {
    const kept = await computed(em, { code, place, asOf: input.asOf, knownOn }, ctx);
    const supersedesId = await roomFor(em, kept.inputs, input.asOf, named);
    const id = await store(em, kept, place, { supersedesId, ...documentColumns(input.document) });
    written.push({ id });
  }
  for (const field of ['supersedes', 'replaces'] as const) {
    const [stray] = named[field];
    if (stray !== undefined) throw new DomainError('FROZEN_NOT_FOUND', { id: stray }, field);
  }
  return written;
}

/**
 * Approves or returns proposed values (复核定格), all or none. Before approval each is computed again, from what was known then and from what is
 * known now: a value that is no longer right is not reported.
 *
 * @throws FREEZE_STALE on `ids`, besides what every decision throws
 */
export async function decideFreeze(
  em: EntityManager,
  { ids, ...verdict }: DecideFreezeInput,
  ctx: Asker,
): Promise<readonly WriteAnswer[]> {
  if (!ids.length) throw new DomainError('VALUE_REQUIRED', {}, 'ids');
  if (ids.length > MOST_AT_ONCE) throw new DomainError('VALUE_INVALID', { max: MOST_AT_ONCE }, 'ids');
  if (verdict.decision === Decision.APPROVE) {
    await lockWaiting(em, FrozenIndicator, ids, 'ids');
    const proposed = await em.find(FrozenIndicator, { id: { $in: ids } }, { orderBy: { id: 'asc' } });
    for (const row of proposed) await refuseStale(em, row, ctx);
    const corrected = proposed.map(({ supersedesId }) => supersedesId).filter((id) => id !== null);
    if (corrected.length) await supersedeFacts(em, FrozenIndicator, corrected);
  }
  await decide(em, FrozenIndicator, ids, verdict, 'ids');
  return ids.map((id) => ({ id }));
}

/** Where the value stands, and the key of its row's rights. */
interface Place {
  readonly unitId: number;
  readonly regionId: number;
  readonly communityId: number | null;
}

function checkCodes(codes: readonly string[]): readonly string[] {
  if (!codes.length) throw new DomainError('VALUE_REQUIRED', {}, 'codes');
  if (codes.length > MOST_AT_ONCE) throw new DomainError('VALUE_INVALID', { max: MOST_AT_ONCE }, 'codes');
  return [...new Set(codes)];
}

async function placeOf(em: EntityManager, code: string, asOf: Day): Promise<Place> {
  const [place] = await em.execute<Place[]>(
    `select r.id as "unitId", r.region_id as "regionId", r.community_id as "communityId"
     from region r join region_attributes a on a.unit_id = r.id
     where a.code = ? and a.valid @> ?::date and a.superseded_at is null`,
    [code, asOf],
  );
  if (!place) throw new DomainError('REGION_NOT_FOUND', { code }, 'regionCode');
  return place;
}

/** The state of knowledge a value is computed from, to the millisecond that is kept. */
async function thisMoment(em: EntityManager): Promise<string> {
  const [row] = await em.execute<{ now: string }[]>(
    `select to_char(date_trunc('milliseconds', now()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
  );
  if (!row) throw new Error('The database does not say what time it is');
  return row.now;
}

interface Proposed {
  readonly code: string;
  readonly place: Place;
  readonly asOf: Day;
  readonly knownOn: string;
}

/** @throws INDICATOR_NOT_FOUND, FREEZE_BELOW_LEVEL, FREEZE_INCOMPLETE on `codes`; ROW_OUT_OF_SCOPE on `regionCode` under 本级 */
async function computed(
  em: EntityManager,
  { code, place, asOf, knownOn }: Proposed,
  ctx: Asker,
): Promise<FrozenRecord> {
  const inputs = await readFreezeInputs(em, { unitId: place.unitId, code, asOf, knownOn });
  if (!inputs) throw new DomainError('INDICATOR_NOT_FOUND', { code }, 'codes');
  if (!seesUnits(ctx, inputs.region)) throw new DomainError('ROW_OUT_OF_SCOPE', {}, 'regionCode');
  if (!isReported(inputs.definition, inputs.region)) throw new DomainError('FREEZE_BELOW_LEVEL', { code }, 'codes');
  const evaluation = evaluateKept(inputs, asOf);
  const result = resultOf(evaluation);
  if (!isLive(inputs.definition) || !isReportable(result))
    throw new DomainError('FREEZE_INCOMPLETE', { code, status: result.status }, 'codes');
  return {
    asOf,
    knownOn,
    ruleVersion: inputs.definition.ruleVersion,
    inputs,
    result,
    explanation: explain(evaluation),
  };
}

/** Ids that the proposal names and that were not met yet. */
interface UnmetIds {
  readonly supersedes: Set<string>;
  readonly replaces: Set<string>;
}

/**
 * Makes room for a proposal: one that was returned gives way, and the proposer's own that waits where it is named.
 *
 * @returns Id of the value in force that it corrects; null: there is none. What is met is taken out of `named`.
 * @throws FREEZE_WAITING, FREEZE_EXISTS on `codes`
 */
async function roomFor(
  em: EntityManager,
  { definition, region }: FreezeInputs,
  asOf: Day,
  named: UnmetIds,
): Promise<string | null> {
  // Who freezes the same at the same moment sees the other's proposal, with its number.
  await em.execute(`select pg_advisory_xact_lock(hashtext('jiceng frozen value'), hashtext(?))`, [
    `${definition.id} ${region.id} ${asOf}`,
  ]);
  const rows = await em.execute<{ id: string; inForce: boolean; returned: boolean; mine: boolean }[]>(
    `select id::text, believed_from is not null as "inForce", review = 'RETURNED' as returned,
       recorded_by = nullif(current_setting('app.person', true), '')::int as mine
     from frozen_indicator where definition_id = ? and unit_id = ? and as_of = ? and superseded_at is null for update`,
    [definition.id, region.id, asOf],
  );
  const waiting = rows.filter(({ inForce }) => !inForce);
  const inTheWay = waiting.find(({ id, returned, mine }) => !returned && !(mine && named.replaces.delete(id)));
  if (inTheWay) throw new DomainError('FREEZE_WAITING', { code: definition.code, id: inTheWay.id }, 'codes');
  if (waiting.length)
    await supersedeFacts(
      em,
      FrozenIndicator,
      waiting.map(({ id }) => id),
    );
  const before = rows.find(({ inForce }) => inForce);
  if (!before) return null;
  if (!named.supersedes.delete(before.id))
    throw new DomainError('FREEZE_EXISTS', { code: definition.code, id: before.id }, 'codes');
  return before.id;
}

async function store(
  em: EntityManager,
  kept: FrozenRecord,
  { unitId, regionId, communityId }: Place,
  rest: Partial<FrozenIndicator>,
): Promise<string> {
  const { result, inputs, explanation, asOf, knownOn, ruleVersion } = kept;
  const [id] = await em.insertMany(FrozenIndicator, [
    {
      ...rest,
      ...result,
      unitId,
      regionId,
      communityId,
      asOf,
      ruleVersion,
      definitionId: Number(inputs.definition.id),
      knownOn: new Date(knownOn),
      inputs,
      explanation,
      hash: hashOf(kept),
      review: 'SUBMITTED',
    } as never,
  ]);
  return String(id);
}

async function refuseStale(em: EntityManager, row: FrozenIndicator, ctx: Asker): Promise<void> {
  const definition = await em.findOneOrFail(IndicatorDefinition, row.definitionId);
  const of = { unitId: row.unitId, code: definition.code, asOf: row.asOf };
  const then = await readFreezeInputs(em, { ...of, knownOn: row.knownOn.toISOString() });
  const now = await readFreezeInputs(em, { ...of, knownOn: null });
  if (then && !seesUnits(ctx, then.region)) throw new DomainError('ROW_OUT_OF_SCOPE', {}, 'ids');
  const stale = new DomainError('FREEZE_STALE', { id: row.id, code: definition.code }, 'ids');
  if (!then || !now || canonicalJson(then) !== canonicalJson(row.inputs)) throw stale;
  // The rows may be others by now, as long as they say the same.
  if (canonicalJson({ ...now, rows: null }) !== canonicalJson({ ...then, rows: null })) throw stale;
  const evaluation = evaluateKept(then, row.asOf);
  const kept: FrozenRecord = {
    asOf: row.asOf,
    knownOn: row.knownOn.toISOString(),
    ruleVersion: row.ruleVersion,
    inputs: then,
    result: resultOf(evaluation),
    explanation: row.explanation,
  };
  if (hashOf(kept) !== row.hash) throw stale;
}
