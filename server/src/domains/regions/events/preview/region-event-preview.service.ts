import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../shared/context.ts';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { groupBy } from '../../../../shared/group-by.ts';
import { isEntryId } from '../../../../shared/review/review.ts';
import { previewOf } from '../decision/region-event-effect.service.ts';
import { newcomerProblems, seatedNow, takenBack } from '../decision/region-event-taken-back.service.ts';
import { draftOf, draftOfStored } from '../plan/region-event-draft.ts';
import type { EventDraft } from '../plan/region-tree.rules.ts';
import { RegionEvent } from '../region-event.entity.ts';
import type { RegionEventInput } from '../region-event.inputs.ts';
import { touchedRegions, touchedSeats } from '../region-event.words.ts';
import { findStanding, unitOf } from '../region-event-proposal.service.ts';
import { loadTree, standingEvents } from '../region-tree.service.ts';
import { prepare } from './region-event-prepare.service.ts';
import type { RegionEventPreview } from './region-event-preview.types.ts';
import { changesShown, namesOf, relocation, shown } from './region-event-shown.ts';
import { withoutEvent } from './region-event-without.service.ts';

type Looking = Pick<Context, 'followers' | 'permissions' | 'today'>;

/** What is asked of a change that is not proposed yet. */
export interface DraftRequest {
  readonly input: RegionEventInput;
  /** Approved event it would stand in the place of. */
  readonly corrects: string | null;
  readonly newcomersTo: string | null;
}

/** What a change that is not proposed yet would do; of a correction, compared with what is approved now. */
export async function previewDraft(
  em: EntityManager,
  { input, corrects, newcomersTo }: DraftRequest,
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
