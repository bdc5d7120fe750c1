import type { GradeOutcome, TermKind } from '../grade-result.ts';

/** What made a grade another one than it was: a term that is worth more or less, another post, or a decided grade that the file of today would not have given. */
export type GradeChange =
  | { readonly kind: 'POST'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: Exclude<TermKind, 'POST'> | 'DECIDED'; readonly from: number; readonly to: number };

/** Terms of the papers: what they add together is cut by the limits of groups. */
const NUMBERS: readonly Exclude<TermKind, 'POST'>[] = [
  'START',
  'LADDER',
  'SERVICE',
  'PLACEMENT',
  'POST_CHANGE',
  'EARLY',
  'EDUCATION',
  'CERTIFICATE',
  'HONOUR',
  'GROUP',
  'DOWN',
  'CAP',
];

/**
 * Why a grade changes (变动原因): the outcome of the same file on the day of the decision in force beside the one of now, term by term. What did not
 * change is left out.
 *
 * @param decided The grade that was decided then
 * @returns Empty where one of the two could not be said
 */
export function gradeChanges(decided: number, then: GradeOutcome, now: GradeOutcome): readonly GradeChange[] {
  if (then.status !== 'OK' || then.grade === null || now.status !== 'OK') return [];
  // Where the terms are those of one way in which what is missing may be, they tell of no change.
  const known = then.uncappedGrade !== null && now.uncappedGrade !== null;
  const numbers = (known ? NUMBERS : []).flatMap((kind): readonly GradeChange[] => {
    const [from, to] = [sumOf(then, kind), sumOf(now, kind)];
    return from === to ? [] : [{ kind, from, to }];
  });
  return [
    ...(then.grade === decided ? [] : [{ kind: 'DECIDED' as const, from: decided, to: then.grade }]),
    ...(then.post === now.post ? [] : [{ kind: 'POST' as const, from: then.post, to: now.post }]),
    ...numbers,
  ];
}

const sumOf = ({ terms }: GradeOutcome, kind: TermKind): number =>
  terms.reduce((sum, term) => (term.kind === kind && term.counted ? sum + (term.value ?? 0) : sum), 0);
