import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { groupBy } from '../../../shared/group-by.ts';
import { isEntryId } from '../../../shared/review.ts';
import type { Day } from '../../../shared/timeline.ts';
import { RegionEvent } from './region-event.entity.ts';
import type { RegionEventSubject } from './region-event.enums.ts';
import type { RegionEventInput } from './region-event.inputs.ts';
import { touchedChildren, touchedRegions, touchedSeats, touchedUsers } from './region-event.words.ts';
import { treeAfter } from './region-event-changes.rules.ts';
import { draftOf, draftOfStored } from './region-event-draft.ts';
import { type PlacedSeat, type Prepared, prepare } from './region-event-prepare.service.ts';
import type { RegionEventPreview } from './region-event-preview.types.ts';
import { findStanding, unitOf } from './region-event-proposal.service.ts';
import { changesShown, namesOf, type Relocated, relocation, shown } from './region-event-shown.ts';
import { followersLines, line, seatLines, usersAt } from './region-event-touches.service.ts';
import { newcomersOf, type Without, withoutEvent } from './region-event-without.service.ts';
import { type EventDraft, type EventPlan, stateAt, type Tree, type UnitRef } from './region-tree.rules.ts';
import { loadTree, standingEvents } from './region-tree.service.ts';

type Looking = Pick<Context, 'followers' | 'permissions' | 'today'>;

/** What is asked of a change that is not proposed yet. */
export interface DraftAsked {
  readonly input: RegionEventInput;
  /** Approved event it would stand in the place of. */
  readonly corrects: string | null;
  readonly newcomersTo: string | null;
}

/** What a change that is not proposed yet would do; of a correction, compared with what is approved now. */
export async function previewDraft(
  em: EntityManager,
  { input, corrects, newcomersTo }: DraftAsked,
  ctx: Looking,
): Promise<RegionEventPreview> {
  const followers = readable(ctx);
  const draft = placingOnly(draftOf(input), followers);
  if (corrects === null) {
    const tree = await loadTree(em);
    return previewOf(em, await prepare(em, draft, tree, await standingEvents(em), followers), { tree, followers });
  }
  const to = await unitOf(em, newcomersTo);
  return orProblem(async () => previewCorrection(em, await findStanding(em, corrects), draft, to, followers, ctx));
}

/** What taking an approved event back would do. */
export async function previewWithdrawal(
  em: EntityManager,
  id: string,
  newcomersTo: string | null,
  ctx: Looking,
): Promise<RegionEventPreview> {
  const to = await unitOf(em, newcomersTo);
  return orProblem(async () => previewReversal(em, await findStanding(em, id), to, readable(ctx), ctx));
}

/** Of whom the asker may not read, a preview says nothing: from names and numbers of those who go along a small group could be told. */
const readable = ({ followers, permissions }: Looking): Context['followers'] =>
  followers.filter(({ readBy }) => permissions.has(readBy));

const isReadable = (subject: string, followers: Context['followers']): boolean =>
  subject === 'REGION' || followers.some((follower) => follower.subject === subject);

const placingOnly = (draft: EventDraft, followers: Context['followers']): EventDraft => ({
  ...draft,
  placements: draft.placements.filter(({ subject }) => isReadable(subject, followers)),
});

/** What an event that waits would do if it were approved now; a withdrawal what it would move back. */
export async function previewStored(em: EntityManager, id: string, ctx: Looking): Promise<RegionEventPreview | null> {
  const event = isEntryId(id) ? await em.findOne(RegionEvent, id) : null;
  if (!event) return null;
  const followers = readable(ctx);
  return orProblem(async () => {
    const { newcomersTo } = event;
    if (event.reversesId !== null)
      return previewReversal(em, await findStanding(em, event.reversesId), newcomersTo, followers, ctx);
    const draft = placingOnly(await draftOfStored(em, event), followers);
    if (event.correctsId !== null)
      return previewCorrection(em, await findStanding(em, event.correctsId), draft, newcomersTo, followers, ctx);
    const tree = await loadTree(em);
    const others = (await standingEvents(em)).filter((other) => other.id !== event.id);
    return previewOf(em, await prepare(em, draft, tree, others, followers), { tree, followers });
  });
}

/** A refusal that needs no plan, such as a later event in the way, is a problem like those of a plan. */
async function orProblem(preview: () => Promise<RegionEventPreview>): Promise<RegionEventPreview> {
  try {
    return await preview();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const problem = shown({ code: error.code, field: error.field ?? '', params: error.params });
    return { touches: [], seats: [], problems: [problem], changes: [], relocations: [] };
  }
}

async function previewCorrection(
  em: EntityManager,
  wrong: RegionEvent,
  draft: EventDraft,
  newcomersTo: number | null,
  followers: Context['followers'],
  { today }: Looking,
): Promise<RegionEventPreview> {
  const without = await withoutEvent(em, wrong, draft, newcomersTo, followers);
  const prepared = await prepare(em, draft, without.tree, without.past, without.followers);
  const seated = await seatedNow(em, without, followers);
  const tree = await loadTree(em);
  const preview = await previewOf(em, prepared, { tree, followers: without.followers, without, seated });
  const taken = await takenBack(em, without);
  return {
    ...preview,
    touches: [...preview.touches, ...taken],
    problems: [...preview.problems, ...(await newcomerProblems(em, without, today))],
  };
}

async function previewReversal(
  em: EntityManager,
  event: RegionEvent,
  newcomersTo: number | null,
  followers: Context['followers'],
  { today }: Looking,
): Promise<RegionEventPreview> {
  const without = await withoutEvent(em, event, null, newcomersTo, followers);
  const moves = without.moves.filter(({ subject }) => isReadable(subject, followers));
  const back = [...groupBy(moves, ({ subject }) => subject)].map(([subject, of]) => ({
    kind: subject,
    count: of.length,
    text: touchedSeats(subject, of.length),
  }));
  const { size } = without.splices;
  const now = await loadTree(em);
  const names = namesOf(now, without.tree, event.effectiveOn);
  return {
    touches: [{ kind: 'REGIONS', count: size, text: touchedRegions(size) }, ...back, ...(await takenBack(em, without))],
    problems: await newcomerProblems(em, without, today),
    seats: [],
    changes: changesShown(now, without.tree),
    relocations: (await seatedNow(em, without, followers)).map(({ subject, id, name, unit, from }) =>
      relocation({ subject, id, name, before: unit, after: from }, names),
    ),
  };
}

/** What an event moved and that is still where it took it. */
interface SeatedNow {
  readonly subject: string;
  readonly id: number;
  readonly name: string;
  readonly unit: number;
  /** Unit it came from; null: it came by itself to a unit that then never was, and nobody said where it goes. */
  readonly from: number | null;
}

async function seatedNow(
  em: EntityManager,
  { event, moves, gone, newcomersTo }: Without,
  followers: Context['followers'],
): Promise<readonly SeatedNow[]> {
  const found: SeatedNow[] = [];
  for (const { subject, seats } of followers) {
    const own = moves.filter((move) => (move.subject as string) === subject);
    const units = [...new Set([...own.map(({ toUnitId }) => toUnitId), ...gone])];
    for (const { subjectId: id, unitId: unit, name } of units.length ? await seats(em, units, event.effectiveOn) : []) {
      const move = own.find(({ subjectId, toUnitId }) => subjectId === id && toUnitId === unit);
      if (move) found.push({ subject, id, name, unit, from: move.fromUnitId });
      else if (gone.includes(unit)) found.push({ subject, id, name, unit, from: newcomersTo });
    }
  }
  return found;
}

async function newcomerProblems(em: EntityManager, without: Without, today: Day) {
  const { newcomersTo, tree, event } = without;
  if (newcomersTo !== null)
    return stateAt(tree.get(newcomersTo), event.effectiveOn)
      ? []
      : [shown({ code: 'UNIT_NOT_IN_FORCE', field: 'newcomersTo', params: { id: newcomersTo } })];
  const params = await newcomersOf(em, without, today);
  return Object.keys(params).length ? [shown({ code: 'EVENT_HAS_NEWCOMERS', field: 'newcomersTo', params })] : [];
}

async function takenBack(em: EntityManager, { event, followers }: Without) {
  const lines = [];
  for (const follower of followers) lines.push(...((await follower.takenBack?.(em, event.id)) ?? []));
  return lines;
}

/** Over which office a draft was worked out. */
interface Ground {
  /** As approved now. */
  readonly tree: Tree;
  readonly followers: Context['followers'];
  /** Of a correction: the office without the event it corrects, and what that event moved. */
  readonly without?: Without;
  readonly seated?: readonly SeatedNow[];
}

async function previewOf(
  em: EntityManager,
  { draft, plan, problems, seats }: Prepared,
  ground: Ground,
): Promise<RegionEventPreview> {
  const shownSeats = seats.map((seat) => ({
    subject: seat.subject as unknown as RegionEventSubject,
    id: String(seat.id),
    name: seat.name,
    unitId: String(seat.unit),
    to: placeIn(plan, seat),
  }));
  const touches = plan
    ? [
        ...line('REGIONS', new Set([...draft.from, ...plan.results.map(({ unit }) => unit)]).size, touchedRegions),
        ...line('CHILDREN', plan.children.length, touchedChildren),
        ...seatLines(seats),
        ...(await followersLines(em, draft.from, draft.effectiveOn, ground.followers)),
        ...line('USERS', await usersAt(em, draft.from), touchedUsers),
      ]
    : [];
  const told = plan ? comparison(plan, seats, ground) : { changes: [], relocations: [] };
  return { touches, problems: problems.all.map(shown), seats: shownSeats, ...told };
}

/** What would be something else than it is approved now: regions by their days, and who would be at another unit. */
function comparison(
  plan: EventPlan,
  seats: readonly PlacedSeat[],
  { tree, without, seated = [] }: Ground,
): Pick<RegionEventPreview, 'changes' | 'relocations'> {
  const anew = plan.results.flatMap(({ unit }) => (unit < 0 ? [unit] : []));
  const idOf = (ref: UnitRef): UnitRef => (ref < 0 ? (without?.kept[anew.indexOf(ref)] ?? ref) : ref);
  const after = treeAfter(plan, without?.tree ?? tree, idOf);
  const keyOf = ({ subject, id }: Pick<SeatedNow, 'subject' | 'id'>) => `${subject} ${id}`;
  const nowAt = new Map(seated.map((seat) => [keyOf(seat), seat.unit]));
  const placed = new Set(seats.map(keyOf));
  const all: Relocated[] = [
    ...seats.map((seat) => ({
      ...seat,
      before: nowAt.get(keyOf(seat)) ?? seat.unit,
      after: seat.to === null ? seat.unit : idOf(seat.to),
    })),
    ...seated
      .filter((seat) => !placed.has(keyOf(seat)))
      .map((seat) => ({ ...seat, before: seat.unit, after: seat.from })),
  ];
  const nameOf = namesOf(tree, after, plan.effectiveOn);
  return {
    changes: changesShown(tree, after),
    relocations: all.filter((one) => one.before !== one.after).map((one) => relocation(one, nameOf)),
  };
}

/** Place in the list of results; null: nowhere, or to the unit above. */
function placeIn(plan: EventPlan | null, { to }: PlacedSeat): number | null {
  const place = plan?.results.findIndex(({ unit }) => unit === to) ?? -1;
  return place < 0 ? null : place;
}
