import type { PaperEffect } from '../../scheme/format/papers.ts';
import type { GradeWhy } from '../grade-result.ts';

/** What a diploma, certificate or honour is worth under one entry of the scheme. */
export interface PaperTerm {
  readonly kind: 'EDUCATION' | 'CERTIFICATE' | 'HONOUR';
  /** `education.BACHELOR` */
  readonly rule: string;
  readonly source: string;
  readonly effect: PaperEffect;
  readonly counted: boolean;
  readonly why: GradeWhy | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly evidence: readonly string[];
}

export const gradesOf = ({ counted, effect }: PaperTerm): number =>
  counted && effect.kind === 'GRADES' ? effect.grades : 0;
export const yearsOf = ({ counted, effect }: PaperTerm): number =>
  counted && effect.kind === 'YEARS' ? effect.years : 0;

/** The term as it stands when it does not count. */
export const left = (term: PaperTerm, why: GradeWhy): PaperTerm => ({ ...term, counted: false, why });

/** What is not for the grade but for pay says so and adds nothing. */
export function forPay(term: PaperTerm): PaperTerm {
  if (term.effect.kind === 'MONEY') return left(term, 'MONEY_ONLY');
  return term.effect.kind === 'PAY_AS_POST' ? left(term, 'PAID_AS_POST') : term;
}

/** Of the terms that count in grades, or in years, only the best stays (就高不叠加); of equal ones the first. */
export function bestOf(terms: readonly PaperTerm[]): readonly PaperTerm[] {
  const best = (worth: (term: PaperTerm) => number): PaperTerm | undefined =>
    terms.reduce<PaperTerm | undefined>((top, term) => (worth(term) > (top ? worth(top) : 0) ? term : top), undefined);
  const kept = [best(gradesOf), best(yearsOf)];
  return terms.map((term) => (!term.counted || kept.includes(term) ? term : left(term, 'LOWER_THAN_ANOTHER')));
}

/** Sum of the grades of counted terms, at most `most`. */
export function sumOf(terms: readonly PaperTerm[], most: number | null): number {
  const sum = terms.reduce((total, term) => total + gradesOf(term), 0);
  return most === null ? sum : Math.min(sum, most);
}
