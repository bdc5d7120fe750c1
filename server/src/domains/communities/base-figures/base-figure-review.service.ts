import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { conclude, Decision, isEntryId, lockWaiting, ReviewState } from '../../../shared/review/review.ts';
import { supersedeFacts } from '../../../shared/time/store-splice.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { lineOf, MOST_CHARACTERS } from '../../../shared/words/line.ts';
import { firstNotThere, holdTree } from '../../regions/index.ts';
import { renewCarriedFigures } from '../boundary-events/follow-figures.service.ts';
import { BaseFigure } from './base-figure.entity.ts';
import type { DecideBaseFiguresInput, DiscardBaseFiguresInput, SubmitBaseFiguresInput } from './base-figures.inputs.ts';
import { figuresToExplain } from './plausibility/plausibility.service.ts';

const MOST_AT_ONCE = 500;
const MOST_NAMED = 5;

/**
 * Submits figures that are entered or were returned, all or none (基础数据送审). Who submits need not be who entered them; neither of the two
 * decides.
 *
 * @throws ENTRY_NOT_FOUND, ALREADY_SUBMITTED, UNIT_NOT_THERE on `ids`; PLAUSIBILITY_REMARK_REQUIRED on `remark`, which names the figures
 */
export async function submitBaseFigures(
  em: EntityManager,
  { ids: given, remark: typed }: SubmitBaseFiguresInput,
): Promise<readonly WriteAnswer[]> {
  const ids = someIds(given);
  const remark = lineOf(typed, 'remark', MOST_CHARACTERS.reason);
  for (const figure of await lockFigures(em, ids)) {
    const { id, review, supersededAt } = figure;
    const open = supersededAt === null && (review === ReviewState.ENTERED || review === ReviewState.RETURNED);
    if (!open) throw new DomainError('ALREADY_SUBMITTED', { id }, 'ids');
  }
  await refuseLostUnits(em, ids);
  if (remark === null) await refuseUnexplained(em, ids);
  await em.execute(
    `update base_figure set review = 'SUBMITTED', remark = coalesce(?, remark), version = version + 1 where id = any(?::bigint[])`,
    [remark, array(ids)],
  );
  return ids.map((id) => ({ id }));
}

/**
 * A boundary event may have ended a unit, or made it another, since the figure was entered: it can only be returned and taken back then.
 *
 * @throws UNIT_NOT_THERE on `ids`, with the figure
 */
async function refuseLostUnits(em: EntityManager, ids: readonly string[]): Promise<void> {
  const figures = await em.execute<{ id: string; unit: number; on: Day; entered: string }[]>(
    `select id::text, unit_id as unit, on_date::text as "on", recorded_at::text as entered from base_figure
     where id = any(?::bigint[]) order by id`,
    [array(ids)],
  );
  const lost = await firstNotThere(em, figures);
  if (lost)
    throw new DomainError('UNIT_NOT_THERE', { unit: lost.unit, on: lost.on, id: figures[lost.index]?.id ?? '' }, 'ids');
}

/** @throws PLAUSIBILITY_REMARK_REQUIRED when a figure must be explained and was not, by this or an earlier remark */
async function refuseUnexplained(em: EntityManager, ids: readonly string[]): Promise<void> {
  const doubtful = await figuresToExplain(em, ids);
  if (!doubtful.length) return;
  const named = doubtful.slice(0, MOST_NAMED).map(({ region, onDate }) => `${region} ${onDate}`);
  throw new DomainError(
    'PLAUSIBILITY_REMARK_REQUIRED',
    { count: doubtful.length, figures: named.join('、'), ids: doubtful.map(({ id }) => id).join(',') },
    'remark',
  );
}

/**
 * Approves or returns figures, all or none (复核基础数据). An approved one takes the place of what counted for the same region, metric and day,
 * and what boundary events handed on of it is renewed.
 *
 * @throws ENTRY_NOT_FOUND, ALREADY_DECIDED, FOUR_EYES_REQUIRED, UNIT_NOT_THERE on `ids`; REASON_REQUIRED
 */
export async function decideBaseFigures(
  em: EntityManager,
  { ids: given, ...verdict }: DecideBaseFiguresInput,
): Promise<readonly WriteAnswer[]> {
  const ids = someIds(given);
  await holdTree(em);
  await lockWaiting(em, BaseFigure, ids, 'ids');
  if (verdict.decision === Decision.APPROVE) await refuseLostUnits(em, ids);
  if (verdict.decision === Decision.APPROVE)
    await em.execute(
      `update base_figure b set superseded_at = now(), version = b.version + 1
       from base_figure waiting
       where waiting.id = any(?::bigint[]) and b.unit_id = waiting.unit_id and b.metric = waiting.metric and b.on_date = waiting.on_date
         and b.superseded_at is null and b.believed_from is not null and b.event_id is null`,
      [array(ids)],
    );
  await conclude(em, BaseFigure, ids, verdict);
  if (verdict.decision === Decision.APPROVE) await renewCarriedFigures(em, ids);
  return ids.map((id) => ({ id }));
}

/**
 * Whoever entered figures takes them back before they are decided, or after they were returned (撤回). What counts stays as it is.
 *
 * @throws ENTRY_NOT_FOUND, ALREADY_DECIDED, ENTRY_NOT_YOURS on `ids`
 */
export async function discardBaseFigures(
  em: EntityManager,
  { ids: given }: DiscardBaseFiguresInput,
): Promise<readonly WriteAnswer[]> {
  const ids = someIds(given);
  for (const { id, own, supersededAt, believedFrom } of await lockFigures(em, ids)) {
    if (supersededAt !== null || believedFrom !== null) throw new DomainError('ALREADY_DECIDED', { id }, 'ids');
    if (!own) throw new DomainError('ENTRY_NOT_YOURS', { id }, 'ids');
  }
  await supersedeFacts(em, BaseFigure, ids);
  return ids.map((id) => ({ id }));
}

interface LockedFigure {
  readonly id: string;
  readonly review: ReviewState;
  readonly supersededAt: string | null;
  readonly believedFrom: string | null;
  readonly own: boolean;
}

/** @throws ENTRY_NOT_FOUND for an unknown one and one outside the scope */
async function lockFigures(em: EntityManager, ids: readonly string[]): Promise<readonly LockedFigure[]> {
  const rows = await em.execute<LockedFigure[]>(
    `select id::text, review, superseded_at as "supersededAt", believed_from as "believedFrom",
       recorded_by = nullif(current_setting('app.person', true), '')::int as own
     from base_figure where id = any(?::bigint[]) order by id for update`,
    [array(ids.filter(isEntryId))],
  );
  const found = new Set(rows.map(({ id }) => id));
  const unknown = ids.find((id) => !found.has(id));
  if (unknown !== undefined) throw new DomainError('ENTRY_NOT_FOUND', { id: unknown }, 'ids');
  return rows;
}

/** @throws VALUE_REQUIRED, VALUE_INVALID on `ids` */
function someIds(given: readonly string[]): readonly string[] {
  const ids = [...new Set(given)];
  if (!ids.length) throw new DomainError('VALUE_REQUIRED', {}, 'ids');
  if (ids.length > MOST_AT_ONCE) throw new DomainError('VALUE_INVALID', { max: MOST_AT_ONCE }, 'ids');
  return ids;
}

const array = (ids: readonly string[]): string => `{${ids.join(',')}}`;
