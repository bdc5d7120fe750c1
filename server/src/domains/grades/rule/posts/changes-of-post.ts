import { covers, type Day } from '../../../../shared/time/timeline.ts';
import { countsFrom } from '../../../schemes/index.ts';
import type { Person } from '../completions/inquiry.ts';
import type { GradeFacts } from '../grade-facts.ts';
import type { GradeStatus } from '../grade-result.ts';
import { dutyDays, type HeldPost, postsOn } from './posts.rules.ts';

/** Why a difference from before cannot be said. */
export interface NotCarried {
  readonly ok: false;
  readonly status: GradeStatus;
  readonly missing: Readonly<Record<string, string | number>>;
}

/** A change of post (转岗), and the first day it counts. */
export interface PostChange {
  readonly on: Day;
  readonly before: HeldPost;
  readonly after: HeldPost;
}

/** Changes of post since he came under the scheme that count on a day, in order. A day on which the post is not known is no change. */
export function postChanges({ facts, scheme, floor }: Person, asOf: Day, until: Day): readonly PostChange[] {
  const changes: PostChange[] = [];
  let before = heldOn(facts, scheme, floor);
  for (const day of dutyDays(facts).filter((each) => each > floor && each <= until)) {
    const on = countsFrom(scheme.effective.post, day);
    if (on > asOf) break;
    const after = heldOn(facts, scheme, day);
    if (!after.ok) continue;
    if (before.ok && after.held.post.code !== before.held.post.code)
      changes.push({ on, before: before.held, after: after.held });
    before = after;
  }
  return changes;
}

/** The decided grade he was placed by (套改), with the post he held then. */
export interface Placement {
  readonly ok: true;
  readonly decision: GradeFacts['decisions'][number];
  readonly held: HeldPost;
}

/** @returns Null: he is graded by the rules from the beginning */
export function placementOf({ facts, scheme, spell }: Person, asOf: Day): Placement | NotCarried | null {
  const { how, baseDate } = scheme.placement;
  if (how === 'BY_RULE' || spell >= baseDate || asOf < baseDate) return null;
  const decision = facts.decisions.find((row) => covers(row, baseDate));
  if (!decision) return { ok: false, status: 'PLACEMENT_MISSING', missing: { day: baseDate } };
  const held = heldOn(facts, scheme, baseDate);
  return held.ok ? { ok: true, decision, held: held.held } : held;
}

type Held = { readonly ok: true; readonly held: HeldPost } | NotCarried;

function heldOn(facts: GradeFacts, scheme: Person['scheme'], day: Day): Held {
  const posts = postsOn(facts, scheme, day);
  const [first] = posts.status === 'OK' ? posts.held : [];
  if (first) return { ok: true, held: first };
  return { ok: false, status: posts.status === 'POST_UNKNOWN' ? 'POST_UNKNOWN' : 'DUTY_MISSING', missing: { day } };
}
