import type { Day } from '../../../shared/timeline.ts';
import { covers } from '../../../shared/timeline.ts';
import { daysAfter } from '../../../shared/years.ts';
import type { SchemePost } from '../scheme/format/posts.ts';
import { effectiveDay } from './calendar.ts';
import type { GradeStatus, GradeTerm } from './grade-result.ts';
import { dutyDays, type HeldPost, postsOn } from './posts.rules.ts';
import { sourceOf } from './scheme-index.ts';
import type { Inquiry } from './stance.ts';
import { lookUp } from './table.rules.ts';
import { uncappedOn } from './uncapped.rules.ts';

/** What goes along from before: the difference between what was decided or reached and what the rules alone would give. */
export type Carried =
  | { readonly ok: true; readonly value: number; readonly terms: readonly GradeTerm[] }
  | { readonly ok: false; readonly status: GradeStatus; readonly missing: Readonly<Record<string, string | number>> };

const NOTHING: Carried = { ok: true, value: 0, terms: [] };

export const clamp = (value: number, { min, max }: SchemePost): number => Math.max(min, Math.min(max, value));

/**
 * The difference a decided first placement (套改) and changes of post (转岗) leave, as the scheme says: it is found on the day they happened and goes along
 * from then on, while years and papers go on being counted by the rules.
 */
export function carriedOn(inquiry: Inquiry, asOf: Day, until: Day): Carried {
  const placed = placedBy(inquiry, asOf);
  if (!placed.ok || inquiry.scheme.postChange.how === 'RECOMPUTE') return placed;
  return afterChanges(inquiry, asOf, until, placed);
}

function placedBy(inquiry: Inquiry, asOf: Day): Carried {
  const { scheme, facts, spell } = inquiry;
  const { how, baseDate, source } = scheme.placement;
  if (how === 'BY_RULE' || spell >= baseDate || asOf < baseDate) return NOTHING;
  const decision = facts.decisions.find((row) => covers(row, baseDate));
  if (!decision) return { ok: false, status: 'PLACEMENT_MISSING', missing: { day: baseDate } };
  const held = heldOn(inquiry, baseDate);
  if (!held.ok) return held;
  const rule = uncappedOn(inquiry, baseDate, held.held);
  if (!rule.ok) return rule;
  const value = decision.grade - rule.value;
  return {
    ok: true,
    value,
    terms: [
      {
        kind: 'PLACEMENT',
        rule: 'placement',
        source: sourceOf(source, 'how'),
        value,
        counted: true,
        why: null,
        params: { grade: decision.grade, computed: rule.value, day: baseDate },
        evidence: [decision.id],
      },
    ],
  };
}

type Held = { readonly ok: true; readonly held: HeldPost } | Extract<Carried, { ok: false }>;

function heldOn({ facts, scheme }: Inquiry, day: Day): Held {
  const posts = postsOn(facts, scheme, day);
  const [first] = posts.status === 'OK' ? posts.held : [];
  if (first) return { ok: true, held: first };
  return { ok: false, status: posts.status === 'POST_UNKNOWN' ? 'POST_UNKNOWN' : 'DUTY_MISSING', missing: { day } };
}

/** Each change of post since he came under the scheme, in order, leaves what the scheme lets him keep. */
function afterChanges(inquiry: Inquiry, asOf: Day, until: Day, placed: Extract<Carried, { ok: true }>): Carried {
  const { facts, scheme, floor } = inquiry;
  let carried = placed.value;
  const terms = [...placed.terms];
  let before = heldOn(inquiry, floor);
  for (const day of dutyDays(facts).filter((each) => each > floor && each <= until)) {
    const on = effectiveDay(scheme.effective.post, day);
    if (on > asOf) break;
    const after = heldOn(inquiry, day);
    if (!after.ok || !before.ok || after.held.post.code === before.held.post.code) {
      if (after.ok) before = after;
      continue;
    }
    const was = uncappedOn(inquiry, daysAfter(on, -1), before.held);
    const now = uncappedOn(inquiry, on, after.held);
    if (!was.ok) return was;
    if (!now.ok) return now;
    const reached = was.value + carried;
    const kept = keptAt(inquiry, before.held.post, reached, after.held.post, now.value);
    if (!kept.ok) return kept;
    carried = kept.value - now.value;
    terms.push({
      kind: 'POST_CHANGE',
      rule: 'postChange',
      source: sourceOf(scheme.postChange.source, 'how'),
      value: carried,
      counted: true,
      why: null,
      params: {
        day: on,
        from: before.held.post.code,
        to: after.held.post.code,
        reached: clamp(reached, before.held.post),
        kept: kept.value,
        computed: now.value,
      },
      evidence: after.held.duties.map(({ id }) => id),
    });
    before = after;
  }
  // Only the last one goes along; the ones before are in it.
  return { ok: true, value: carried, terms: terms.slice(-1) };
}

type Kept = { readonly ok: true; readonly value: number } | Extract<Carried, { ok: false }>;

/**
 * Value he goes on with in the new post. Under KEEP_CLAMPED the new post's highest grade is laid on at the end like any cap, so that what is above it is
 * there again in a higher post (未封顶等级); its lowest grade is given for good. Under NOT_LOWER the new post's rules give the grade unless what he had is higher (就高不就低).
 */
function keptAt({ scheme }: Inquiry, from: SchemePost, uncapped: number, to: SchemePost, computed: number): Kept {
  if (scheme.postChange.how === 'NOT_LOWER')
    return { ok: true, value: Math.max(computed, to.min, Math.min(to.max, clamp(uncapped, from))) };
  if (scheme.postChange.how === 'KEEP_CLAMPED' || !scheme.pay)
    return { ok: true, value: Math.max(uncapped, from.min, to.min) };
  const reached = clamp(uncapped, from);
  const table = scheme.pay;
  const pay = (post: SchemePost, grade: number) =>
    lookUp(table, (key) => (key === 'POST' ? post.code : key === 'GRADE' ? grade : null));
  const was = pay(from, reached);
  if (!was.found) return { ok: false, status: 'SCHEME_TABLE_GAP', missing: { ...was.keys } };
  for (let grade = to.min; grade <= to.max; grade += 1) {
    const now = pay(to, grade);
    if (!now.found) return { ok: false, status: 'SCHEME_TABLE_GAP', missing: { ...now.keys } };
    if (now.value >= was.value) return { ok: true, value: grade };
  }
  return { ok: true, value: to.max };
}
