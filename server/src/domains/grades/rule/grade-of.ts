import type { Day } from '../../../shared/time/timeline.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import { type Bounds, boundsOf, rangeOf } from './completions/bounds.rules.ts';
import { Choices, LAST } from './completions/choices.ts';
import { gradeOrMissing, type Span, spanOf, spanWithin } from './completions/grade-or-missing.ts';
import type { UnknownStatuses } from './completions/inquiry.ts';
import { World } from './completions/world.ts';
import type { GradeFacts } from './grade-facts.ts';
import { type GradeQuestion, questionOf } from './grade-question.rules.ts';
import type { GradeOutcome } from './grade-result.ts';
import { ordered } from './ordered-facts.ts';
import { outcomeOf, refusal } from './outcome-of.ts';
import { type GradeReached, type NoGrade, reachedIn } from './reached.rules.ts';

/** So many ways in which what is unknown may be are tried without asking for bounds first. */
const FEW = 8;
/** So many at most, where bounds alone are wider than they need be. */
const MOST = 128;

/**
 * The grade (岗位等级) of one worker on one day by one scheme, from his facts alone: no clock, no history of results, so that the order in which facts
 * were entered never matters and a past day gives the past answer.
 *
 * What the scheme waits for (an assessment, a registration, a diploma, the place of earlier service) is tried in every way the scheme tells apart; where all
 * give the same grade it is said, otherwise `status` names what is missing and between what the grade lies, and the grade is null. Of too many ways only
 * bounds are found, which are never too narrow. A cell the scheme does not have is SCHEME_TABLE_GAP.
 *
 * @param facts As believed at one moment, in any order
 * @param asOf Day the grade is asked for; facts after it change nothing, except within its month where a change counts from the month's first day
 */
export function gradeOf(facts: GradeFacts, scheme: GradeScheme, asOf: Day): GradeOutcome {
  const asked = questionOf(ordered(facts), scheme, asOf);
  if ('status' in asked) return refusal(asked);
  const unknown: UnknownStatuses = new Map();
  const choices = new Choices();
  const first = reachedIn(new World(asked, choices), asked, unknown);
  const outcome = outcomeOf(asked, first);
  if (unknown.size === 0) return outcome;
  const span = allWays(first, choices, asked);
  return span ? gradeOrMissing(outcome, unknown, span, scheme) : outcome;
}

/**
 * @param choices After the first way
 * @returns Null: there is no grade in any way
 */
function allWays(first: GradeReached | NoGrade, choices: Choices, asked: GradeQuestion): Span | null {
  const { scheme } = asked;
  const wayWith = (chosen: Pick<Choices, 'choose'>) => reachedIn(new World(asked, chosen), asked, new Map());
  const tried = [first];
  const triesAll = (): boolean => {
    while (tried.length <= MOST) {
      if (!choices.next()) return true;
      tried.push(wayWith(choices));
    }
    return false;
  };
  if (choices.ways <= FEW && triesAll()) return spanOf(tried, scheme);
  const bounds = boundsOf(asked, MOST);
  const ends = spanOf([first, wayWith(LAST)], scheme);
  if (bounds && ends && reaches(ends, bounds)) return spanWithin(bounds, first, scheme);
  if (choices.ways <= MOST && triesAll()) return spanOf(tried, scheme);
  if (bounds) return spanWithin(bounds, first, scheme);
  return ends && { ...spanWithin(rangeOf(asked), first, scheme), always: false };
}

/** Whether the bounds are no wider than two ways that may be. */
const reaches = (ends: Bounds, { least, most }: Bounds): boolean =>
  least === most || (ends.least === least && ends.most === most);
