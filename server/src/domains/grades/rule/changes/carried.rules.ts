import { daysAfter } from '../../../../shared/time/years.ts';
import type { SchemePost } from '../../scheme/format/posts.ts';
import type { Inquiry } from '../completions/inquiry.ts';
import type { GradeQuestion } from '../grade-question.rules.ts';
import type { GradeTerm } from '../grade-result.ts';
import { lookUp } from '../ladders/table.rules.ts';
import { uncappedOn } from '../ladders/uncapped.rules.ts';
import type { NotCarried } from '../posts/changes-of-post.ts';
import { sourceOf } from '../scheme-index.ts';

/** What goes along from before: the difference between what was decided or reached and what the rules alone would give. */
export type DifferenceOrNot = Difference | NotCarried;

export interface Difference {
  readonly ok: true;
  readonly value: number;
  readonly terms: readonly GradeTerm[];
}

const NOTHING: Difference = { ok: true, value: 0, terms: [] };

export const clamp = (value: number, { min, max }: SchemePost): number => Math.max(min, Math.min(max, value));

/**
 * The difference a decided first placement (套改) and changes of post (转岗) leave, as the scheme says: it is found on the day they happened and goes along
 * from then on, while years and papers go on being counted by the rules.
 */
export function carriedOn(inquiry: Inquiry, asked: Pick<GradeQuestion, 'placed' | 'changes'>): DifferenceOrNot {
  const placed = placedBy(inquiry, asked);
  return placed.ok && asked.changes.length > 0 ? afterChanges(inquiry, asked, placed) : placed;
}

function placedBy(inquiry: Inquiry, { placed }: Pick<GradeQuestion, 'placed'>): DifferenceOrNot {
  const { baseDate, source } = inquiry.scheme.placement;
  if (!placed) return NOTHING;
  if (!placed.ok) return placed;
  const { decision, held } = placed;
  const rule = uncappedOn(inquiry, baseDate, held);
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

/** Each change of post since he came under the scheme, in order, leaves what the scheme lets him keep. */
function afterChanges(
  inquiry: Inquiry,
  { changes }: Pick<GradeQuestion, 'changes'>,
  placed: Difference,
): DifferenceOrNot {
  const { scheme } = inquiry;
  let carried = placed.value;
  const terms = [...placed.terms];
  for (const { on, before, after } of changes) {
    const was = uncappedOn(inquiry, daysAfter(on, -1), before);
    const now = uncappedOn(inquiry, on, after);
    if (!was.ok) return was;
    if (!now.ok) return now;
    const reached = was.value + carried;
    const kept = keptAt(inquiry, before.post, reached, after.post, now.value);
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
        from: before.post.code,
        to: after.post.code,
        reached: clamp(reached, before.post),
        kept: kept.value,
        computed: now.value,
      },
      evidence: after.duties.map(({ id }) => id),
    });
  }
  // Only the last one goes along; the ones before are in it.
  return { ok: true, value: carried, terms: terms.slice(-1) };
}

type CarriedValue = { readonly ok: true; readonly value: number } | NotCarried;

/**
 * Value he goes on with in the new post. Under KEEP_CLAMPED the new post's highest grade is laid on at the end like any cap, so that what is above it is
 * there again in a higher post (未封顶等级); its lowest grade is given for good. Under NOT_LOWER the new post's rules give the grade unless what he had is higher (就高不就低).
 */
export function keptAt(
  { scheme }: Inquiry,
  from: SchemePost,
  uncapped: number,
  to: SchemePost,
  computed: number,
): CarriedValue {
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
