import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { groupBy } from '../../../shared/group-by.ts';
import { isEntryId } from '../../../shared/review.ts';
import { RegionEvent } from './region-event.entity.ts';
import type { RegionEventSubject } from './region-event.enums.ts';
import type { RegionEventInput } from './region-event.inputs.ts';
import { leftBehind, problemText, touchedChildren, touchedRegions, touchedSeats } from './region-event.words.ts';
import { draftOf, draftOfStored } from './region-event-draft.ts';
import { RegionEventMove } from './region-event-move.entity.ts';
import { type PlacedSeat, type Prepared, prepare } from './region-event-prepare.service.ts';
import type { RegionEventPreview } from './region-event-preview.types.ts';
import type { Problem } from './region-event-problems.rules.ts';
import { findStanding } from './region-event-proposal.service.ts';
import { takeBackInMemory } from './region-event-reversal.service.ts';
import type { EventDraft, EventPlan } from './region-tree.rules.ts';
import { loadTree, standingEvents } from './region-tree.service.ts';

type Looking = Pick<Context, 'followers' | 'permissions'>;

/** What a change that is not proposed yet would do. */
export async function previewDraft(
  em: EntityManager,
  input: RegionEventInput,
  ctx: Looking,
): Promise<RegionEventPreview> {
  const tree = await loadTree(em);
  const followers = readable(ctx);
  const draft = placingOnly(draftOf(input), followers);
  return previewOf(em, await prepare(em, draft, tree, await standingEvents(em), followers), followers);
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
  try {
    if (event.reversesId !== null)
      return await previewReversal(em, await findStanding(em, event.reversesId), followers);
    const { tree, past } =
      event.correctsId === null
        ? { tree: await loadTree(em), past: await standingEvents(em) }
        : await takeBackInMemory(em, await findStanding(em, event.correctsId));
    const others = past.filter((other) => other.id !== event.id);
    const draft = placingOnly(await draftOfStored(em, event), followers);
    return await previewOf(em, await prepare(em, draft, tree, others, followers), followers);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return {
      touches: [],
      seats: [],
      problems: [shown({ code: error.code, field: error.field ?? '', params: error.params })],
    };
  }
}

async function previewReversal(
  em: EntityManager,
  event: RegionEvent,
  followers: Context['followers'],
): Promise<RegionEventPreview> {
  const { splices } = await takeBackInMemory(em, event);
  const all = await em.find(RegionEventMove, { eventId: event.id });
  const moves = all.filter(({ subject }) => isReadable(subject, followers));
  const back = [...groupBy(moves, ({ subject }) => subject)].map(([subject, of]) => ({
    kind: subject,
    count: of.length,
    text: touchedSeats(subject, of.length),
  }));
  const regions = { kind: 'REGIONS', count: splices.size, text: touchedRegions(splices.size) };
  return { touches: [regions, ...back], problems: [], seats: [] };
}

async function previewOf(
  em: EntityManager,
  { draft, plan, problems, seats }: Prepared,
  followers: Context['followers'],
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
        ...(await followersLines(em, draft.from, draft.effectiveOn, followers)),
      ]
    : [];
  return { touches, problems: problems.all.map(shown), seats: shownSeats };
}

/** Place in the list of results; null: nowhere, or to the unit above. */
function placeIn(plan: EventPlan | null, { to }: PlacedSeat): number | null {
  const place = plan?.results.findIndex(({ unit }) => unit === to) ?? -1;
  return place < 0 ? null : place;
}

const line = (kind: string, count: number, words: (count: number) => RegionEventPreview['touches'][number]['text']) =>
  count ? [{ kind, count, text: words(count) }] : [];

const seatLines = (seats: readonly PlacedSeat[]) =>
  [...groupBy(seats, ({ subject }) => subject)].flatMap(([subject, of]) => {
    const moved = of.filter(({ to, unit }) => to !== null && to !== unit).length;
    const left = of.filter(({ to }) => to === null).length;
    return [
      ...line(subject, moved, (count) => touchedSeats(subject, count)),
      ...line(`${subject}_LEFT`, left, (count) => leftBehind(subject, count)),
    ];
  });

async function followersLines(
  em: EntityManager,
  units: readonly number[],
  on: string,
  followers: Context['followers'],
) {
  const lines = [];
  for (const follower of units.length ? followers : []) lines.push(...(await follower.touched(em, units, on)));
  return lines;
}

const shown = ({ code, field, params }: Problem): RegionEventPreview['problems'][number] => ({
  code,
  field: field || null,
  text: problemText({ code, params }),
});
