import { carriedOn, clamp, type Difference } from './changes/carried.rules.ts';
import type { Inquiry, UnknownStatuses } from './completions/inquiry.ts';
import type { World } from './completions/world.ts';
import type { GradeQuestion, GradeRefusal } from './grade-question.rules.ts';
import { lookUp } from './ladders/table.rules.ts';
import { type UncappedGrade, uncappedOn } from './ladders/uncapped.rules.ts';
import type { HeldPost } from './posts/posts.rules.ts';

/** A grade in one way in which what is unknown may be, with all it came from. */
export interface GradeReached {
  readonly ok: true;
  readonly held: HeldPost;
  readonly rule: Extract<UncappedGrade, { ok: true }>;
  readonly carried: Difference;
  readonly uncapped: number;
  readonly grade: number;
}

/** There is none, though the post is known. */
export interface NoGrade extends GradeRefusal {
  readonly ok: false;
  readonly held: HeldPost;
}

/** @param unknown Takes up what was unknown */
export function reachedIn(world: World, asked: GradeQuestion, unknown: UnknownStatuses): GradeReached | NoGrade {
  const { facts, scheme, spell, floor, memory } = asked;
  const inquiry: Inquiry = { facts, scheme, spell, floor, memory, world, years: 'CHOSEN', unknown };
  for (;;) {
    const all = asked.posts.map((held) => byPost(inquiry, asked, held));
    if (world.takeLate()) continue;
    return all.reduce((top, each) => (payOf(asked, each) > payOf(asked, top) ? each : top));
  }
}

/** Monthly pay, by which the better of several posts is found; unknown pay is lower than any. */
function payOf({ scheme }: GradeQuestion, reached: GradeReached | NoGrade): number {
  if (!scheme.pay || !reached.ok) return -1;
  const { post } = reached.held;
  const pay = lookUp(scheme.pay, (key) => (key === 'POST' ? post.code : key === 'GRADE' ? reached.grade : null));
  return pay.found ? pay.value : -1;
}

function byPost(inquiry: Inquiry, asked: GradeQuestion, held: HeldPost): GradeReached | NoGrade {
  const rule = uncappedOn(inquiry, asked.asOf, held);
  if (!rule.ok) return { ...rule, held };
  const carried = carriedOn(inquiry, asked);
  if (!carried.ok) return { ...carried, held };
  const uncapped = rule.value + carried.value;
  return { ok: true, held, rule, carried, uncapped, grade: clamp(uncapped, held.post) };
}
