import { covers, type Day } from '../../../../shared/time/timeline.ts';
import type { SchemePost } from '../../scheme/format/posts.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { indexOf } from '../scheme-index.ts';

/** Posts somebody holds on a day, with the duties behind each, the highest first. */
export interface HeldPost {
  readonly post: SchemePost;
  readonly duties: readonly GradeFacts['duties'][number][];
}

export type PostsHeld =
  | { readonly status: 'OK'; readonly held: readonly HeldPost[] }
  | { readonly status: 'DUTY_MISSING' | 'POST_UNKNOWN'; readonly duty: string | null };

/**
 * Which posts (岗位) the duties (职务) of a day are. Somebody who holds several is graded by one of them only (兼职不兼薪); `concurrent` says which.
 * Without a duty it is the scheme's post for that, if it names one.
 */
export function postsOn(facts: GradeFacts, scheme: GradeScheme, day: Day): PostsHeld {
  const index = indexOf(scheme);
  const duties = facts.duties.filter((duty) => covers(duty, day));
  if (duties.length === 0) {
    const post = scheme.withoutDuty === null ? undefined : index.posts.get(scheme.withoutDuty);
    return post ? { status: 'OK', held: [{ post, duties: [] }] } : { status: 'DUTY_MISSING', duty: null };
  }
  const held = new Map<string, { post: SchemePost; duties: GradeFacts['duties'][number][] }>();
  for (const duty of duties) {
    const post = index.postOfDuty.get(duty.duty);
    if (!post) continue;
    const same = held.get(post.code);
    if (same) same.duties.push(duty);
    else held.set(post.code, { post, duties: [duty] });
  }
  if (held.size === 0) return { status: 'POST_UNKNOWN', duty: duties[0]?.duty ?? null };
  return { status: 'OK', held: [...held.values()].sort((a, b) => a.post.rank - b.post.rank) };
}

/** Days on which the duties held may change, in order. */
export function dutyDays(facts: GradeFacts): readonly Day[] {
  return [...new Set(facts.duties.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))].sort();
}

/** First day of the unbroken time in which he has held the post up to `day`, by rank; `day` itself where he does not hold it. */
export function postSince(facts: GradeFacts, scheme: GradeScheme, code: string, day: Day): Day {
  let since = day;
  const days = dutyDays(facts).filter((each) => each <= day);
  for (const each of days.reverse()) {
    const posts = postsOn(facts, scheme, each);
    if (posts.status !== 'OK' || !posts.held.some(({ post }) => post.code === code)) break;
    since = each;
  }
  return since;
}
