import type { Day } from '../../../../shared/time/timeline.ts';
import { daysAfter } from '../../../../shared/time/years.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import { clamp, keptAt } from '../changes/carried.rules.ts';
import type { GradeQuestion } from '../grade-question.rules.ts';
import { type UncappedGrade, uncappedOn } from '../ladders/uncapped.rules.ts';
import type { HeldPost } from '../posts/posts.rules.ts';
import { indexOf } from '../scheme-index.ts';
import { Choices } from './choices.ts';
import type { Inquiry } from './inquiry.ts';
import { World } from './world.ts';

/** Two numbers between which one lies, both in. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Bounds of a grade, and of what it is without the post's range; `post` null: it may be one of several. */
export interface GradeBounds extends Bounds {
  readonly uncapped: Bounds;
  readonly post: string | null;
}

/** Counts of years between which a table is looked up one by one. */
const MOST_COUNTS = 60;

const both = (a: Bounds, b: Bounds): Bounds => ({
  least: Math.min(a.least, b.least),
  most: Math.max(a.most, b.most),
});
const plus = (a: Bounds, b: Bounds): Bounds => ({ least: a.least + b.least, most: a.most + b.most });
const minus = (a: Bounds, b: Bounds): Bounds => ({ least: a.least - b.most, most: a.most - b.least });

/**
 * Bounds of a grade when too many years have no result to try each: every computation is made with all of them at their worst and at their best, and
 * differences are taken between bounds. Wider than need be where a kept grade rests on the same years twice; never too narrow. Papers and places are
 * tried one by one.
 *
 * @param most Ways of papers and places that are tried
 * @returns Null: no bounds but the posts' ranges are known
 */
export function boundsOf(asked: GradeQuestion, most: number): GradeBounds | null {
  if (!risesWithYears(asked.scheme)) return null;
  const choices = new Choices();
  let bounds: GradeBounds | null = null;
  for (let ways = 1; ways <= most; ways += 1) {
    const found = boundsIn(new World(asked, choices, false), asked);
    if (!found) return null;
    bounds = bounds ? joined(bounds, found) : found;
    if (!choices.next()) return bounds;
  }
  return null;
}

/** Ranges of the posts he may be graded by: no grade lies outside. */
export function rangeOf({ posts }: GradeQuestion): GradeBounds {
  const range = {
    least: Math.min(...posts.map(({ post }) => post.min)),
    most: Math.max(...posts.map(({ post }) => post.max)),
  };
  return { ...range, uncapped: range, post: null };
}

/**
 * Whether a better result of any year never lowers what the rules give on a day, but for tables by years, which are looked up count by count. A count that
 * begins anew after an early promotion may lower it; so may one that is rounded up in pieces, and one in pieces whose pace changes.
 */
function risesWithYears(scheme: GradeScheme): boolean {
  const { early, onFailedYear } = scheme.assessment;
  if (early?.stepCount === 'RESTARTS' || indexOf(scheme).ladderKeys.has('ASSESSMENT')) return false;
  if (onFailedYear !== 'RESTART') return true;
  return scheme.service.rounding === 'FLOOR' && !looksUpYears(scheme) && !changesPace(scheme);
}

/** A better year counts towards the change of pace even where the step it was gathered for is lost, and that can cost a step of the next piece. */
function changesPace(scheme: GradeScheme): boolean {
  const main = indexOf(scheme).ladders.get(scheme.mainLadder);
  return (main?.kind === 'STEP' || main?.kind === 'SENIORITY') && Boolean(main.later);
}

const looksUpYears = (scheme: GradeScheme): boolean =>
  [...indexOf(scheme).ladderKeys].some((key) => key === 'YEARS' || key.startsWith('LADDER:'));

const joined = (a: GradeBounds, b: GradeBounds): GradeBounds => ({
  ...both(a, b),
  uncapped: both(a.uncapped, b.uncapped),
  post: a.post === b.post ? a.post : null,
});

function boundsIn(world: World, asked: GradeQuestion): GradeBounds | null {
  const inquiry: Inquiry = { ...asked, world, years: 'WORST', unknown: new Map() };
  for (;;) {
    const each = asked.posts.map((held) => byPost(inquiry, asked, held));
    if (world.takeLate()) continue;
    return each.reduce((all, one) => (all && one ? joined(all, one) : null));
  }
}

function byPost(inquiry: Inquiry, asked: GradeQuestion, held: HeldPost): GradeBounds | null {
  const rule = ruleOn(inquiry, asked.asOf, held);
  const carried = carriedTo(inquiry, asked);
  if (!rule || !carried) return null;
  const uncapped = plus(rule, carried);
  return {
    least: clamp(uncapped.least, held.post),
    most: clamp(uncapped.most, held.post),
    uncapped,
    post: held.post.code,
  };
}

/** What the rules alone give on a day; null: with some results it is no grade. */
function ruleOn(inquiry: Inquiry, asOf: Day, held: HeldPost): Bounds | null {
  const worst = uncappedOn({ ...inquiry, years: 'WORST' }, asOf, held);
  const best = uncappedOn({ ...inquiry, years: 'BEST' }, asOf, held);
  if (!worst.ok || !best.ok) return null;
  if (!looksUpYears(inquiry.scheme)) return { least: worst.value, most: best.value };
  const main = mainBetween(worst, best);
  return main && { least: worst.value - worst.main + main.least, most: best.value - best.main + main.most };
}

/** The main ladder with every count of years between two. */
function mainBetween(
  worst: Extract<UncappedGrade, { ok: true }>,
  best: Extract<UncappedGrade, { ok: true }>,
): Bounds | null {
  const [low, high] = [worst.years.pieces[0], best.years.pieces[0]];
  if (!low || !high || high.count - low.count > MOST_COUNTS) return null;
  let bounds: Bounds | null = null;
  for (let count = low.count; count <= high.count; count += 1) {
    const main = worst.mainWith({ ...worst.years, pieces: [{ ...low, count }] });
    if (!main.ok) return null;
    const one = { least: main.value, most: main.value };
    bounds = bounds ? both(bounds, one) : one;
  }
  return bounds;
}

/** What goes along from before; see `carriedOn`. */
function carriedTo(inquiry: Inquiry, { scheme, placed, changes }: GradeQuestion): Bounds | null {
  if (placed && !placed.ok) return null;
  let carried: Bounds = { least: 0, most: 0 };
  if (placed) {
    const rule = ruleOn(inquiry, scheme.placement.baseDate, placed.held);
    if (!rule) return null;
    carried = minus({ least: placed.decision.grade, most: placed.decision.grade }, rule);
  }
  for (const { on, before, after } of changes) {
    const was = ruleOn(inquiry, daysAfter(on, -1), before);
    const now = ruleOn(inquiry, on, after);
    const left = was && now && leftBetween(inquiry, before, plus(was, carried), after, now);
    if (!left) return null;
    carried = left;
  }
  return carried;
}

/** What a change of post leaves of every value that was reached: pay need not rise with the grade. The more the rules give now, the less is left. */
function leftBetween(inquiry: Inquiry, from: HeldPost, was: Bounds, to: HeldPost, now: Bounds): Bounds | null {
  let bounds: Bounds | null = null;
  for (let reached = was.least; reached <= was.most; reached += 1) {
    const least = keptAt(inquiry, from.post, reached, to.post, now.most);
    const most = keptAt(inquiry, from.post, reached, to.post, now.least);
    if (!least.ok || !most.ok) return null;
    const left = { least: least.value - now.most, most: most.value - now.least };
    bounds = bounds ? both(bounds, left) : left;
  }
  return bounds;
}
