import type { Day } from '../../../../shared/time/timeline.ts';
import { type Cutoff, cutoffOf } from '../../../schemes/index.ts';
import type { Reason } from '../../scheme/format/vocabulary.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import type { GradeFacts } from '../grade-facts.ts';
import type { GradeStatus } from '../grade-result.ts';
import type { HeldPost } from '../posts/posts.rules.ts';
import type { Memory } from './remembered.ts';
import type { World, YearsTaken } from './world.ts';

/** What was unknown on the way, by the status that names it. */
export type UnknownStatuses = Map<GradeStatus, Readonly<Record<string, string | number>>>;

/** The day asked for comes first; earlier days, which a change of post or a placement looks at, name only what it did not: years of all days are named. */
export function noteUnknown(
  unknown: UnknownStatuses,
  status: GradeStatus,
  params: Readonly<Record<string, string | number>>,
): void {
  const known = unknown.get(status);
  if (!known) unknown.set(status, params);
  else if (known.years !== undefined && known.years !== params.years) {
    const years = new Set([...String(known.years).split(', '), ...String(params.years).split(', ')]);
    unknown.set(status, { ...known, years: [...years].sort().join(', ') });
  }
}

/** Of whom and by which scheme. */
export interface Person {
  readonly facts: GradeFacts;
  readonly scheme: GradeScheme;
  /** First day of the present employment. */
  readonly spell: Day;
  /** First day he comes under the scheme: his first day, or the scheme's where he was there before. */
  readonly floor: Day;
}

/** One computation, in one way in which what is unknown may be; for the day that is asked for, or one before that it rests on. */
export interface Inquiry extends Person {
  readonly world: World;
  readonly years: YearsTaken;
  readonly memory: Memory<HeldPost>;
  readonly unknown: UnknownStatuses;
}

export type Cutoffs = Readonly<Record<Reason, Cutoff>>;

export function cutoffs({ scheme, floor }: Pick<Person, 'scheme' | 'floor'>, asOf: Day): Cutoffs {
  const at = (reason: Reason): Cutoff => cutoffOf(scheme.effective[reason], asOf, floor < asOf ? floor : asOf);
  return {
    service: at('service'),
    post: at('post'),
    education: at('education'),
    certificate: at('certificate'),
    assessment: at('assessment'),
    honour: at('honour'),
    given: at('given'),
  };
}
