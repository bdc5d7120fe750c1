import type { GradeFacts } from './grade-facts.ts';

const made = new WeakMap<GradeFacts, GradeFacts>();

/** The facts in one order, by day and id, so that whatever is found first is the same however they came; made once for each file. */
export function ordered(facts: GradeFacts): GradeFacts {
  const known = made.get(facts);
  if (known) return known;
  const byDay = <T extends { readonly id: string; readonly from: string }>(rows: readonly T[]): readonly T[] =>
    rows.length < 2 ? rows : [...rows].sort((a, b) => compare(a.from, b.from) || compare(a.id, b.id));
  const sorted: GradeFacts = {
    employment: byDay(facts.employment),
    earlierService: byDay(facts.earlierService),
    duties: byDay(facts.duties),
    education: byDay(facts.education),
    certificates: byDay(facts.certificates),
    registrations: byDay(facts.registrations),
    assessments: [...facts.assessments].sort((a, b) => a.year - b.year || compare(a.id, b.id)),
    honours: [...facts.honours].sort((a, b) => compare(a.on, b.on) || compare(a.id, b.id)),
    givens: byDay(facts.givens),
    ...(facts.measures ? { measures: byDay(facts.measures) } : {}),
    decisions: byDay(facts.decisions),
  };
  made.set(facts, sorted);
  made.set(sorted, sorted);
  return sorted;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
