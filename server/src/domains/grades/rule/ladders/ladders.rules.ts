import { covers, type Day } from '../../../../shared/time/timeline.ts';
import type { Ladder } from '../../scheme/format/ladders.ts';
import type { Cutoffs, Inquiry } from '../completions/inquiry.ts';
import type { GradeStatus, GradeTerm } from '../grade-result.ts';
import type { HeldPost } from '../posts/posts.rules.ts';
import { indexOf, sourceOf } from '../scheme-index.ts';
import { personKeys } from './person-keys.ts';
import { isLater, type StepYears, stepsOf } from './steps.rules.ts';
import { type KeyOf, lookUp } from './table.rules.ts';

/** Where somebody stands on one ladder before papers, or why that cannot be said. */
export type LadderValue =
  | { readonly ok: true; readonly value: number; readonly terms: readonly GradeTerm[] }
  | { readonly ok: false; readonly status: GradeStatus; readonly missing: Readonly<Record<string, string | number>> };

export interface Ladders {
  of(code: string): LadderValue;
  readonly keys: KeyOf;
}

/** All ladders (等级序列) of the scheme for one person and day; one may be looked up by another. */
export function laddersOf(inquiry: Inquiry, cut: Cutoffs, asOf: Day, held: HeldPost, years: StepYears): Ladders {
  const index = indexOf(inquiry.scheme);
  const known = new Map<string, LadderValue>();
  const of = (code: string): LadderValue => {
    const value = known.get(code);
    if (value) return value;
    const ladder = index.ladders.get(code);
    if (!ladder)
      throw new Error(`Scheme ${inquiry.scheme.code} has no ladder ${code}; it was not checked before it was used`);
    const made = climbed(ladder);
    known.set(code, made);
    return made;
  };
  const keys = personKeys(inquiry, cut, asOf, held, years, (code) => {
    const value = of(code);
    return value.ok ? value.value : null;
  });
  const climbed = (ladder: Ladder): LadderValue => {
    switch (ladder.kind) {
      case 'STEP':
        return stepped(ladder, held, years, keys);
      case 'SENIORITY': {
        const steps = Math.min(ladder.last - ladder.first, stepsOf(years, ladder));
        return {
          ok: true,
          value: ladder.first + steps,
          terms: [
            start(`ladders.${ladder.code}.first`, sourceOf(ladder.source, 'first'), ladder.first),
            service(ladder, years, steps),
          ],
        };
      }
      case 'BAND_TABLE': {
        const cell = lookUp(ladder.table, keys);
        if (!cell.found) return gap(ladder.code, cell.keys);
        return {
          ok: true,
          value: cell.value,
          terms: [
            {
              ...start(
                `ladders.${ladder.code}.table.${cell.cell + 1}`,
                sourceOf(ladder.table.cells[cell.cell]?.source ?? '', 'value'),
                cell.value,
              ),
              kind: 'LADDER',
              params: counted(years),
              evidence: years.service.evidence,
            },
          ],
        };
      }
      case 'GIVEN': {
        const given = inquiry.facts.givens.find((row) => row.code === ladder.given && covers(row, cut.given.holdsOn));
        if (!given) return { ok: false, status: 'GIVEN_MISSING', missing: { given: ladder.given } };
        return {
          ok: true,
          value: given.value,
          terms: [
            {
              ...start(`ladders.${ladder.code}`, sourceOf(ladder.source, 'given'), given.value),
              kind: 'LADDER',
              params: { given: ladder.given },
              evidence: [given.id],
            },
          ],
        };
      }
    }
  };
  return { of, keys };
}

function stepped(
  ladder: Extract<Ladder, { kind: 'STEP' }>,
  { post }: HeldPost,
  years: StepYears,
  keys: KeyOf,
): LadderValue {
  const steps = stepsOf(years, ladder);
  const up = service(ladder, years, steps);
  if (ladder.start === 'POST') {
    if (post.start === null) return gap(ladder.code, { POST: post.code });
    return {
      ok: true,
      value: post.start + steps,
      terms: [start(`posts.${post.code}.start`, sourceOf(post.source, 'start'), post.start), up],
    };
  }
  if (typeof ladder.start === 'number') {
    return {
      ok: true,
      value: ladder.start + steps,
      terms: [start(`ladders.${ladder.code}.start`, sourceOf(ladder.source, 'start'), ladder.start), up],
    };
  }
  const cell = lookUp(ladder.start, keys);
  if (!cell.found) return gap(ladder.code, cell.keys);
  const source = sourceOf(ladder.start.cells[cell.cell]?.source ?? '', 'value');
  return {
    ok: true,
    value: cell.value + steps,
    terms: [start(`ladders.${ladder.code}.start.${cell.cell + 1}`, source, cell.value), up],
  };
}

const gap = (ladder: string, keys: Readonly<Record<string, string | number>>): LadderValue => ({
  ok: false,
  status: 'SCHEME_TABLE_GAP',
  missing: { ladder, ...keys },
});

const start = (rule: string, source: string, value: number): GradeTerm => ({
  kind: 'START',
  rule,
  source,
  value,
  counted: true,
  why: null,
  params: {},
  evidence: [],
});

/** Numbers of the last piece of the count; `from` is the day it would have begun without interruption. */
function counted(years: StepYears): Readonly<Record<string, string | number>> {
  const last = years.pieces.at(-1);
  return {
    from: last?.from ?? '',
    months: last?.months ?? 0,
    days: last?.days ?? 0,
    count: last?.count ?? 0,
    pieces: years.pieces.length,
  };
}

const service = (ladder: Extract<Ladder, { every: number }>, years: StepYears, steps: number): GradeTerm => ({
  kind: 'SERVICE',
  rule: `ladders.${ladder.code}.${isLater(years, ladder) ? 'later' : 'every'}`,
  source: sourceOf(ladder.source, isLater(years, ladder) ? 'later' : 'every'),
  value: steps,
  counted: true,
  why: null,
  params: {
    ...counted(years),
    every: ladder.every,
    ...(ladder.later ? { after: ladder.later.after, afterwards: ladder.later.every } : {}),
  },
  evidence: years.service.evidence,
});
