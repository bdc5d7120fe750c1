import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { idOf } from '../../../shared/ids.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { isEntryId } from '../../../shared/review/review.ts';
import { ReviewState } from '../../../shared/review/review-state.ts';
import { documentColumns } from '../../../shared/time/fact.entity.ts';
import { supersedeFacts } from '../../../shared/time/store-splice.ts';
import { lineOf, MOST_CHARACTERS } from '../../../shared/words/line.ts';
import { namedDocument } from '../../documents/index.ts';
import { Region } from '../region.entity.ts';
import { RegionLevel } from '../region.enums.ts';
import { takeBackInMemory } from './decision/region-event-reversal.service.ts';
import { draftOf } from './plan/region-event-draft.ts';
import { type EventPlan, stateAt, type Tree } from './plan/region-tree.rules.ts';
import { type EventOutcome, prepare } from './preview/region-event-prepare.service.ts';
import { withoutEvent } from './preview/region-event-without.service.ts';
import { RegionEvent } from './region-event.entity.ts';
import type {
  CorrectRegionEventInput,
  RecordRegionEventInput,
  WithdrawRegionEventInput,
} from './region-event.inputs.ts';
import { RegionEventUnit } from './region-event-unit.entity.ts';
import { loadTree, type Stretch, standingEvents } from './region-tree.service.ts';

type Proposing = Pick<Context, 'followers' | 'today'>;

/**
 * Proposes a change of the tree (提出区划变更): it waits at once for a second person.
 *
 * @throws the first of the problems its preview lists
 */
export async function recordRegionEvent(
  em: EntityManager,
  input: RecordRegionEventInput,
  { followers }: Proposing,
): Promise<WriteAnswer> {
  const tree = await loadTree(em);
  const prepared = await prepare(em, draftOf(input), tree, await standingEvents(em), followers);
  return store(em, input, refuseProblems(prepared), tree, {});
}

/** Proposes another event in the place of an approved one; it is decided over the tree as it is without that one. */
export async function correctRegionEvent(
  em: EntityManager,
  input: CorrectRegionEventInput,
  { followers }: Proposing,
): Promise<WriteAnswer> {
  const wrong = await findStanding(em, input.id);
  const newcomersTo = await unitOf(em, input.newcomersTo);
  const draft = draftOf(input);
  const { tree, past, ...without } = await withoutEvent(em, wrong, draft, newcomersTo, followers);
  await replaceReturned(em, wrong);
  const prepared = await prepare(em, draft, tree, past, without.followers);
  return store(em, input, refuseProblems(prepared), tree, { correctsId: wrong.id, newcomersTo });
}

/** Takes an own proposal back at once; for an approved event it proposes that, since it is decided like the event itself. */
export async function withdrawRegionEvent(
  em: EntityManager,
  input: WithdrawRegionEventInput,
  _ctx: Proposing,
): Promise<WriteAnswer> {
  const event = await findEvent(em, input.id);
  if (event.supersededAt) throw new DomainError('EVENT_ENDED', { id: event.id }, 'id');
  if (event.believedFrom === null) {
    const [{ own } = { own: false }] = await em.execute<{ own: boolean }[]>(
      `select nullif(current_setting('app.person', true), '')::int = ? as own`,
      [event.recordedById],
    );
    if (!own) throw new DomainError('ENTRY_NOT_YOURS', { id: event.id }, 'id');
    await supersedeFacts(em, RegionEvent, [event.id]);
    return { id: event.id };
  }
  if (event.reversesId !== null) throw new DomainError('EVENT_ENDED', { id: event.id }, 'id');
  await takeBackInMemory(em, event);
  await replaceReturned(em, event);
  const { kind, effectiveOn, regionId, regionIds } = event;
  const newcomersTo = await unitOf(em, input.newcomersTo);
  const row = { kind, effectiveOn, regionId, regionIds, reversesId: event.id, newcomersTo };
  return { id: await em.insert(RegionEvent, { ...row, ...SUBMITTED } as never) };
}

/**
 * One correction or withdrawal of an event waits at a time; one that was returned makes room.
 *
 * @throws ENTRY_WAITING
 */
async function replaceReturned(em: EntityManager, { id }: RegionEvent): Promise<void> {
  const answers = await em.find(RegionEvent, {
    $or: [{ correctsId: id }, { reversesId: id }],
    supersededAt: null,
    believedFrom: null,
  });
  const waiting = answers.find(({ review }) => review !== ReviewState.RETURNED);
  if (waiting) throw new DomainError('ENTRY_WAITING', { id: waiting.id }, 'id');
  if (answers.length)
    await supersedeFacts(
      em,
      RegionEvent,
      answers.map((answer) => answer.id),
    );
}

const SUBMITTED = { review: ReviewState.SUBMITTED, results: [], placements: [] };

/** @throws REGION_EVENT_NOT_FOUND for an unknown one and one that touches nothing in the scope */
export async function findEvent(em: EntityManager, id: string): Promise<RegionEvent> {
  const event = isEntryId(id) ? await em.findOne(RegionEvent, id, { refresh: true }) : null;
  if (!event) throw new DomainError('REGION_EVENT_NOT_FOUND', { id }, 'id');
  return event;
}

/** @throws EVENT_ENDED for one that does not stand: not approved, taken back, or a withdrawal itself */
export async function findStanding(em: EntityManager, id: string): Promise<RegionEvent> {
  const event = await findEvent(em, id);
  if (event.supersededAt || event.believedFrom === null || event.reversesId !== null)
    throw new DomainError('EVENT_ENDED', { id }, 'id');
  return event;
}

/** @throws REGION_NOT_FOUND */
export async function unitOf(em: EntityManager, id: string | null | undefined): Promise<number | null> {
  if (id == null) return null;
  const key = idOf(id);
  const unit = key === null ? null : await em.findOne(Region, key);
  if (!unit) throw new DomainError('REGION_NOT_FOUND', { id }, 'newcomersTo');
  return unit.id;
}

/** @throws the first problem */
export function refuseProblems({ plan, problems, ...rest }: EventOutcome): EventOutcome & { readonly plan: EventPlan } {
  const { first } = problems;
  if (first) throw new DomainError(first.code, first.params, first.field);
  if (!plan) throw new Error('An event without a problem has no plan; see planEvent');
  return { ...rest, plan, problems };
}

async function store(
  em: EntityManager,
  input: RecordRegionEventInput | CorrectRegionEventInput,
  { draft, plan }: EventOutcome & { readonly plan: EventPlan },
  tree: Tree<Stretch>,
  answers: { readonly correctsId?: string; readonly newcomersTo?: number | null },
): Promise<WriteAnswer> {
  const regionIds = keysOf(draft.from, plan, tree);
  const towns = regionIds.slice(1);
  const id = await em.insert(RegionEvent, {
    ...SUBMITTED,
    kind: draft.kind,
    effectiveOn: draft.effectiveOn,
    regionId: towns.length === 1 ? towns[0] : regionIds[0],
    regionIds,
    basis: lineOf(input.basis, 'basis', MOST_CHARACTERS.reason),
    results: draft.to,
    placements: draft.placements,
    ...answers,
    ...documentColumns(input.document),
    ...(await namedDocument(em, input)),
  } as never);
  const from = draft.from.map((unitId, position) => {
    const state = stateAt(tree.get(unitId), draft.effectiveOn) as Stretch;
    return { ...unitColumns(state), side: 'FROM', position, unitId, share: null };
  });
  const to = plan.results.map(({ unit, state, share }, position) => ({
    ...unitColumns(state),
    side: 'TO',
    position,
    unitId: unit < 0 ? null : unit,
    share,
  }));
  await em.insertMany(RegionEventUnit, [...from, ...to].map((unit) => ({ ...unit, eventId: id })) as never);
  return { id };
}

const unitColumns = ({
  code,
  name,
  kind,
  parentId,
  facilityClass,
  isVirtual,
  requiresStation,
}: EventPlan['results'][number]['state']) => ({
  code,
  name,
  kind,
  parentId,
  facilityClass,
  isVirtual,
  requiresStation,
});

/** The district and the towns the event touches. */
function keysOf(from: readonly number[], { results, effectiveOn, children }: EventPlan, tree: Tree): number[] {
  const towns = new Set<number>();
  let district: number | null = null;
  const touch = (id: number | null): void => {
    const file = tree.get(id ?? 0);
    const above = stateAt(file, effectiveOn)?.parentId ?? file?.facts[0]?.value.parentId ?? null;
    if (!file) return;
    if (file.level === RegionLevel.DISTRICT) district = file.id;
    else if (file.level === RegionLevel.COMMUNITY) touch(above);
    else {
      towns.add(file.id);
      district = above;
    }
  };
  for (const id of from) touch(id);
  for (const { unit, state } of results) {
    touch(unit);
    touch(state.parentId);
    if (state.parentId !== null && !tree.has(state.parentId)) district = state.parentId;
  }
  for (const { unit } of children) touch(unit);
  if (district === null) throw new Error('An event touches no unit below a district');
  return [district, ...towns];
}
