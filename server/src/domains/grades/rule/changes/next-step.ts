import { covers, type Day } from '../../../../shared/time/timeline.ts';
import { daysAfter, daysBetween, later, monthsAfter, newYear, yearOf } from '../../../../shared/time/years.ts';
import { anniversaryCountsFrom, countsFrom } from '../../../schemes/index.ts';
import type { Reason } from '../../scheme/format/vocabulary.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import { assessedYears } from '../assessments/assessments.rules.ts';
import { missingYear } from '../assessments/missing-years.ts';
import { cutoffs } from '../completions/inquiry.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';
import { questionOf } from '../grade-question.rules.ts';
import type { GradeNeed, GradeOutcome, GradeTerm, NextStep } from '../grade-result.ts';
import { ordered } from '../ordered-facts.ts';
import { indexOf } from '../scheme-index.ts';
import { spanOf } from '../service/length-of-service.ts';
import { serviceOf, spellStart } from '../service/service.rules.ts';

/** Years ahead a step is looked for. */
const MOST_YEARS = 12;

/**
 * The next higher grade (下一步) and what it takes, if nothing else changes in the file, every year from now on is passed and registrations are renewed in
 * time. Null: he is not graded, stands at the top of his post, or there is none within twelve years.
 *
 * @param now The outcome of the same facts, scheme and day
 */
export function nextStepOf(given: GradeFacts, scheme: GradeScheme, asOf: Day, now: GradeOutcome): NextStep | null {
  const facts = ordered(given);
  const hoped = hopedFor(facts, scheme, asOf);
  const grade = now.grade ?? gradeOf(hoped, scheme, asOf).grade;
  const post = now.post === null ? undefined : indexOf(scheme).posts.get(now.post);
  if (grade === null || !post || grade >= post.max) return null;
  for (const day of daysToTry(hoped, scheme, asOf, now)) {
    const then = gradeOf(hoped, scheme, day);
    if (then.grade === null || then.grade <= grade) continue;
    return { date: day, grade: then.grade, missing: needs({ facts, scheme, asOf, hoped }, day, now, then) };
  }
  return null;
}

/** Id of a result that is hoped for and not on file. */
const HOPED = '';

/** The file as it will look if all goes well: registrations in force go on, and years without a result are passed. */
function hopedFor(facts: GradeFacts, scheme: GradeScheme, asOf: Day): GradeFacts {
  const { passing } = indexOf(scheme);
  const known = new Set(facts.assessments.map(({ year }) => year));
  const first = facts.employment.reduce((least, { from }) => Math.min(least, yearOf(from)), yearOf(asOf));
  const years = Array.from({ length: yearOf(asOf) + MOST_YEARS - first }, (_, i) => first + i).filter(
    (year) => !known.has(year),
  );
  return {
    ...facts,
    registrations: facts.registrations.map((row) => (covers(row, asOf) ? { ...row, to: null } : row)),
    assessments:
      passing === null
        ? facts.assessments
        : [...facts.assessments, ...years.map((year) => ({ id: HOPED, year, result: passing }))],
  };
}

/** Days after `asOf` on which the grade can change, in order. */
function daysToTry(facts: GradeFacts, scheme: GradeScheme, asOf: Day, now: GradeOutcome): readonly Day[] {
  const days = new Set<Day>([scheme.placement.baseDate]);
  const take = (reason: Reason, day: Day | null): void => {
    // What was asked for is there from its own day on, whenever it counts.
    if (day !== null) days.add(day).add(countsFrom(scheme.effective[reason], day));
  };
  const rows: readonly [Reason, readonly { readonly from: Day; readonly to: Day | null }[]][] = [
    ['post', facts.duties],
    ['education', facts.education],
    ['certificate', facts.certificates],
    ['certificate', facts.registrations],
    ['given', facts.givens],
    ['service', facts.employment],
  ];
  for (const [reason, list] of rows) {
    for (const { from, to } of list) {
      take(reason, from);
      take(reason, to);
    }
  }
  for (const { on } of facts.honours) take('honour', on);
  for (const row of facts.education) {
    take('education', row.diplomaOn);
    take('education', row.degreeOn);
  }
  for (const day of turnsOfCount(facts, scheme, asOf)) days.add(day);
  const last = newYear(yearOf(asOf) + MOST_YEARS + 1);
  const ahead = (): readonly Day[] => [...days].filter((day) => day > asOf && day < last).sort();
  const changes = ahead();
  for (const from of countsBegin(facts, scheme, asOf, now, changes)) {
    for (const day of anniversaries(scheme, asOf, from)) days.add(anniversaryCountsFrom(scheme.effective.service, day));
  }
  for (const day of daysOfRunningParts(facts, scheme, [asOf, ...changes, last])) days.add(day);
  const ends = [newYear(yearOf(asOf) + 1), newYear(yearOf(asOf) + 2), ...endsOfKnownYears(facts, asOf)];
  for (const day of ends) days.add(anniversaryCountsFrom(scheme.effective.assessment, day));
  return ahead();
}

/** First days after years that have a result on file, from last year's on: later ones are there when a past day is asked for. */
const endsOfKnownYears = ({ assessments }: GradeFacts, asOf: Day): readonly Day[] =>
  assessments.filter(({ id, year }) => id !== HOPED && year >= yearOf(asOf) - 1).map(({ year }) => newYear(year + 1));

/** Days on which a count begins anew or goes on after a failed year. */
function turnsOfYears(facts: GradeFacts, scheme: GradeScheme, asOf: Day): readonly Day[] {
  const { passes } = indexOf(scheme);
  const restarts = scheme.assessment.early?.stepCount === 'RESTARTS';
  const turning = facts.assessments.filter(({ result }) => restarts || !passes.get(result));
  return endsOfKnownYears({ ...facts, assessments: turning }, asOf);
}

/** The first day on which what happened on a day, or began to count on it, tells in the years. */
const tellsFrom = (scheme: GradeScheme, day: Day): Day =>
  later(day, anniversaryCountsFrom(scheme.effective.service, daysAfter(day, 1)));

/** Days on which years begin to count, cease to, or go on. */
function turnsOfCount(facts: GradeFacts, scheme: GradeScheme, asOf: Day): readonly Day[] {
  return [
    ...facts.employment.flatMap(({ from, to, probationEndsOn }) => [from, to, probationEndsOn]),
    ...facts.earlierService.flatMap(({ from, to }) => [from, to]),
    ...(scheme.service.countFrom === 'POST_START' ? facts.duties.flatMap(({ from, to }) => [from, to]) : []),
    ...(facts.measures ?? []).flatMap(({ from, to, liftedOn }) => [from, to, liftedOn]),
    ...turnsOfYears(facts, scheme, asOf),
  ].flatMap((day) => (day === null ? [] : [tellsFrom(scheme, day)]));
}

/** Days from which the years of the step count: as it is now, and as it will be after each change that is known to come. */
function countsBegin(
  facts: GradeFacts,
  scheme: GradeScheme,
  asOf: Day,
  now: GradeOutcome,
  changes: readonly Day[],
): ReadonlySet<Day> {
  // With no result missing, what is hoped for changes nothing up to now.
  const settled =
    now.status === 'OK' &&
    scheme.assessment.missing !== 'FAIL' &&
    !now.warnings.some(({ kind }) => kind === 'ASSESSMENT_MISSING');
  const beginOn = (day: Day, outcome = gradeOf(facts, scheme, day)) => serviceTerm(outcome)?.params.from;
  const begins = [asOf, ...changes].map((day, i) => {
    const begin = i === 0 && settled ? beginOn(day, now) : beginOn(day);
    // It begins on the very day, and nothing is counted yet.
    return begin === '' ? beginOn(tellsFrom(scheme, day)) : begin;
  });
  return new Set(begins.filter((from): from is Day => typeof from === 'string' && from !== ''));
}

/**
 * Days on which service is full by another year, or month, while some of it that counts in part (折算计入) still runs beside the employment. The day
 * from which it counts moves on with it, so no anniversary of it holds: each is found by halving, between two days on which something else
 * changes, where the count only grows.
 */
function daysOfRunningParts(facts: GradeFacts, scheme: GradeScheme, turns: readonly Day[]): readonly Day[] {
  const [asOf = ''] = turns;
  const runs = facts.earlierService.some(({ communityWork, to }) => communityWork && (to === null || to > asOf));
  if (!scheme.service.partly || !runs) return [];
  const countOn = (day: Day): number => Number(serviceTerm(gradeOf(facts, scheme, day))?.params.count ?? 0);
  const days: Day[] = [];
  for (const [i, next] of turns.slice(1).entries()) {
    let from = turns[i] as Day;
    const end = daysAfter(next, -1);
    const most = countOn(end);
    for (let count = countOn(from) + 1; count <= most; count += 1) {
      let [low, high] = [0, daysBetween(from, end)];
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (countOn(daysAfter(from, middle)) >= count) high = middle;
        else low = middle + 1;
      }
      from = daysAfter(from, low);
      days.push(from);
    }
  }
  return days;
}

/** Days on which service will be full by another year, or month, and the days after, on which a begun one counts. */
function anniversaries(scheme: GradeScheme, asOf: Day, from: Day): readonly Day[] {
  const size = scheme.service.unit === 'YEAR' ? 12 : 1;
  const passed = Math.floor(spanOf(from, asOf).months / size);
  return Array.from({ length: MOST_YEARS * (12 / size) }, (_, i) => monthsAfter(from, (passed + i) * size)).flatMap(
    (day) => (scheme.service.rounding === 'FLOOR' ? [day] : [day, daysAfter(day, 1), newYear(yearOf(day) + 1)]),
  );
}

const serviceTerm = ({ terms }: GradeOutcome): GradeTerm | undefined =>
  terms.find(({ params }) => typeof params.from === 'string' && typeof params.count === 'number');

/** What has to happen, or only has to come, until the step. */
function needs(
  {
    facts,
    scheme,
    asOf,
    hoped,
  }: { readonly facts: GradeFacts; readonly scheme: GradeScheme; readonly asOf: Day; readonly hoped: GradeFacts },
  day: Day,
  now: GradeOutcome,
  then: GradeOutcome,
): readonly GradeNeed[] {
  const needed: GradeNeed[] = [];
  const service = serviceTerm(then);
  if (service && service.params.count !== serviceTerm(now)?.params.count) {
    const size = scheme.service.unit === 'YEAR' ? 12 : 1;
    const full = Math.floor(Number(service.params.months) / size) * size;
    needed.push({
      kind: 'SERVICE',
      on: monthsAfter(String(service.params.from), full),
      params: { count: service.params.count ?? 0, unit: scheme.service.unit },
    });
  }
  const coming = now.terms.filter(({ why }) => why === 'NOT_YET_EFFECTIVE');
  for (const { rule } of coming) needed.push({ kind: 'EFFECTIVE_DAY', on: day, params: { rule } });
  const open = yearsWithoutResult(facts, scheme, day).filter(
    (year) => year >= yearOf(asOf) || scheme.assessment.missing !== 'PASS',
  );
  if (open.length) needed.push({ kind: 'ASSESSMENT', on: null, params: { years: open.join(', ') } });
  const used = new Set(then.terms.filter(({ counted }) => counted).flatMap(({ evidence }) => evidence));
  for (const row of facts.registrations) {
    if (!covers(row, asOf) || row.to === null || row.to > day || !used.has(row.id)) continue;
    const lapses = countsFrom(scheme.effective.certificate, row.to);
    const lapsed = gradeOf({ ...hoped, registrations: facts.registrations }, scheme, lapses).grade;
    needed.push({
      kind: 'REGISTRATION_RENEWAL',
      on: row.to,
      params: { certificate: row.certificate, ...(lapsed === null ? {} : { otherwise: lapsed }) },
    });
  }
  return needed;
}

/** Years that will have ended on a day and should have a result by then. */
function yearsWithoutResult(facts: GradeFacts, scheme: GradeScheme, day: Day): readonly number[] {
  const file = ordered(facts);
  const spell = spellStart(file, day) ?? day;
  const service = serviceOf(file, scheme, { until: day, spell, from: null, placeOf: () => 0 });
  const open = { needed: (year: number) => missingYear(scheme, year).BEST, elsewhere: () => null };
  return assessedYears(file, scheme, service, day, open).missing;
}

/** The day on which certificates have to be registered to count on `asOf`. */
function dayThatCounts(facts: GradeFacts, scheme: GradeScheme, asOf: Day): Day {
  const asked = questionOf(facts, scheme, asOf);
  return 'status' in asked ? asOf : cutoffs(asked, asOf).certificate.holdsOn;
}

/** What a certificate that is not registered would give at once (未登记); null: none waits, or it would change nothing. */
export function gainByRegistration(
  facts: GradeFacts,
  scheme: GradeScheme,
  asOf: Day,
  now: GradeOutcome,
): GradeNeed | null {
  const waiting = now.terms.find(({ why }) => why === 'NOT_REGISTERED' || why === 'REGISTRATION_LAPSED');
  const certificate = waiting?.params.certificate;
  if (typeof certificate !== 'string' || now.grade === null) return null;
  const registered = {
    ...facts,
    registrations: [
      ...facts.registrations,
      { id: '', certificate, from: dayThatCounts(ordered(facts), scheme, asOf), to: null },
    ],
  };
  const { grade } = gradeOf(registered, scheme, asOf);
  return grade !== null && grade > now.grade
    ? { kind: 'REGISTRATION', on: null, params: { certificate, grade } }
    : null;
}
