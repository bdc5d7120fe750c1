import type { Day } from '../../../shared/time/timeline.ts';
import { earlier, later } from '../../../shared/time/years.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import { cutoffs, type Person } from './completions/inquiry.ts';
import { Memory } from './completions/remembered.ts';
import type { GradeFacts } from './grade-facts.ts';
import type { GradeOutcome, GradeStatus } from './grade-result.ts';
import { type NotCarried, type Placement, type PostChange, placementOf, postChanges } from './posts/changes-of-post.ts';
import { type HeldPost, postsOn } from './posts/posts.rules.ts';
import { spellStart } from './service/service.rules.ts';

/** What is asked, with all of it that does not depend on what is unknown. */
export interface GradeQuestion extends Person {
  readonly asOf: Day;
  /** Posts he may be graded by, the highest first: one of several that pays most, or one. */
  readonly posts: readonly HeldPost[];
  /** Null: he is graded by the rules from the beginning. */
  readonly placed: Placement | NotCarried | null;
  /** Those that leave something. */
  readonly changes: readonly PostChange[];
  readonly memory: Memory<HeldPost>;
}

/** Why no grade can be said, whatever is unknown. */
export interface GradeRefusal {
  readonly status: GradeStatus;
  readonly missing: GradeOutcome['missing'];
}

/** @param facts In order */
export function questionOf(facts: GradeFacts, scheme: GradeScheme, asOf: Day): GradeQuestion | GradeRefusal {
  if (asOf < scheme.validFrom) return { status: 'BEFORE_SCHEME', missing: { day: scheme.validFrom } };
  const spell = spellStart(facts, asOf);
  if (spell === null) return { status: 'NOT_EMPLOYED', missing: {} };
  const person: Person = {
    facts,
    scheme,
    spell,
    floor: earlier(asOf, later(spell, scheme.placement.baseDate)),
  };
  const { holdsOn } = cutoffs(person, asOf).post;
  const posts = postsOn(facts, scheme, holdsOn);
  if (posts.status !== 'OK') return { status: posts.status, missing: posts.duty === null ? {} : { duty: posts.duty } };
  return {
    facts,
    scheme,
    spell,
    floor: person.floor,
    asOf,
    posts: scheme.concurrent === 'HIGHEST_PAY' ? posts.held : posts.held.slice(0, 1),
    placed: placementOf(person, asOf),
    changes: scheme.postChange.how === 'RECOMPUTE' ? [] : postChanges(person, asOf, holdsOn),
    memory: new Memory(),
  };
}
