import { covers, type Day } from '../../../../shared/time/timeline.ts';
import {
  type CERTIFICATES,
  EDUCATION_LEVELS,
  type EducationLevel,
  HONOUR_LEVELS,
} from '../../scheme/format/vocabulary.ts';
import type { Cutoffs, Inquiry } from '../completions/inquiry.ts';
import { highestDegree, highestDiploma } from '../papers/education.rules.ts';
import type { HeldPost } from '../posts/posts.rules.ts';
import type { StepYears } from './steps.rules.ts';
import type { KeyOf, KeyValue } from './table.rules.ts';

const HIGHEST_FIRST = [
  'SENIOR_SOCIAL_WORKER',
  'SOCIAL_WORKER',
  'ASSISTANT_SOCIAL_WORKER',
  'OTHER',
] as const satisfies readonly (typeof CERTIFICATES)[number][];

/**
 * What somebody is under each key of a table, on the day from which its kind of change counts. YEARS are those of the last piece of the count; CERTIFICATE
 * is the highest with a registration in force, else the highest held.
 *
 * @param ladder Value of another ladder of the scheme
 */
export function personKeys(
  { facts, scheme }: Inquiry,
  cut: Cutoffs,
  asOf: Day,
  { post, duties }: HeldPost,
  years: StepYears,
  ladder: (code: string) => number | null,
): KeyOf {
  const employed = facts.employment.find((row) => covers(row, asOf));
  return (key): KeyValue => {
    switch (key) {
      case 'POST':
        return post.code;
      case 'DUTY':
        return duties.map(({ duty }) => duty);
      case 'HOLDING_BOTH': {
        const held = new Set(duties.map(({ duty }) => duty));
        return held.has('SECRETARY_AND_DIRECTOR') || (held.has('SECRETARY') && held.has('DIRECTOR'));
      }
      case 'ORIGIN':
        return [...new Set(duties.map(({ origin }) => origin))];
      case 'EDUCATION':
        return highest(highestDiploma(facts, cut.education.holdsOn), highestDegree(facts, cut.education.holdsOn));
      case 'DIPLOMA':
        return highestDiploma(facts, cut.education.holdsOn);
      case 'DEGREE':
        return highestDegree(facts, cut.education.holdsOn);
      case 'CERTIFICATE':
        return certificateHeld(facts, cut.certificate.holdsOn);
      case 'HONOUR':
        return (
          HONOUR_LEVELS.find((level) =>
            facts.honours.some((row) => row.level === level && row.on <= cut.honour.holdsOn),
          ) ?? null
        );
      case 'ASSESSMENT':
        return years.years.at(-1)?.result ?? null;
      case 'STANDING':
        return employed?.standing ?? null;
      case 'PHASE':
        return employed?.probationEndsOn != null && asOf < employed.probationEndsOn ? 'PROBATION' : 'REGULAR';
      case 'RECRUITMENT':
        return employed?.recruitment ?? null;
      case 'DISTRICT_CLASS':
        return scheme.districtClass;
      case 'YEARS':
        return years.pieces.at(-1)?.count ?? 0;
      default:
        if (key.startsWith('LADDER:')) return ladder(key.slice('LADDER:'.length));
        return facts.givens.find((row) => `GIVEN:${row.code}` === key && covers(row, cut.given.holdsOn))?.value ?? null;
    }
  };
}

const highest = (a: EducationLevel | null, b: EducationLevel | null): EducationLevel | null =>
  EDUCATION_LEVELS.find((level) => level === a || level === b) ?? null;

function certificateHeld(facts: Inquiry['facts'], day: Day): string | null {
  const registered = HIGHEST_FIRST.find((kind) =>
    facts.registrations.some((row) => row.certificate === kind && covers(row, day)),
  );
  return (
    registered ??
    HIGHEST_FIRST.find((kind) => facts.certificates.some((row) => row.certificate === kind && covers(row, day))) ??
    null
  );
}
