import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecruitmentKind } from '../employment/recruitment.enums.ts';
import { ExitReason } from '../workers.enums.ts';
import { CohortBy } from './cohorts.enums.ts';
import { type CohortCount, cohortsOf, type HiredAlike, sightOf } from './cohorts.rules.ts';

const { RESIGNED, RETIRED } = ExitReason;
const hired = (count: number, from: string, more: Partial<HiredAlike> = {}): HiredAlike => ({
  batch: '2023年第一批',
  kind: RecruitmentKind.OPEN_RECRUITMENT,
  graduateCohort: null,
  from,
  to: null,
  exitReason: null,
  inPost: more.to === undefined,
  count,
  ...more,
});
const only = (all: readonly HiredAlike[], asOf: string): CohortCount => {
  const cohorts = cohortsOf(CohortBy.BATCH, all, asOf);
  expect(cohorts).toHaveLength(1);
  return cohorts[0] as CohortCount;
};

describe('a batch of twenty hired on 1 March 2023', () => {
  const batch = [
    hired(15, '2023-03-01'),
    hired(1, '2023-03-01', { inPost: false }),
    hired(2, '2023-03-01', { to: '2024-02-29', exitReason: RESIGNED }),
    hired(1, '2023-03-01', { to: '2024-03-01', exitReason: RESIGNED }),
    hired(1, '2023-03-01', { to: '2026-07-01', exitReason: RETIRED }),
  ];
  it('has 16 still employed on 24 November 2026, 15 of them in post, and lost 3 by resigning and 1 by retiring', () => {
    expect(only(batch, '2026-11-24')).toMatchObject({
      hired: 20,
      employed: 16,
      inPost: 15,
      left: [
        { reason: 'RESIGNED', count: 3 },
        { reason: 'RETIRED', count: 1 },
      ],
    });
  });
  it('kept 18 of 20 for a year: who left on the anniversary had been there the whole year', () => {
    expect(only(batch, '2026-11-24').retention).toEqual([
      { years: 1, base: 20, kept: 18, notYet: 0 },
      { years: 2, base: 20, kept: 17, notYet: 0 },
      { years: 3, base: 20, kept: 17, notYet: 0 },
    ]);
  });
  it('has no second and third year yet on 24 November 2024, and lost nobody to what comes later', () => {
    expect(only(batch, '2024-11-24')).toMatchObject({
      employed: 17,
      retention: [
        { years: 1, base: 20, kept: 18, notYet: 0 },
        { years: 2, base: 0, kept: 0, notYet: 20 },
        { years: 3, base: 0, kept: 0, notYet: 20 },
      ],
    });
  });
  it('has its first year over on the anniversary and not the day before', () => {
    const base = (asOf: string) => only(batch, asOf).retention[0]?.base;
    expect([base('2024-02-29'), base('2024-03-01')]).toEqual([0, 20]);
  });
});

describe('cohorts', () => {
  it('of one batch count only those whose year is over in its denominator', () => {
    const batch = [hired(6, '2025-07-01'), hired(4, '2026-03-01')];
    expect(only(batch, '2026-11-24').retention[0]).toEqual({ years: 1, base: 6, kept: 6, notYet: 4 });
  });
  it('come the latest first, those of no batch last; who begins tomorrow is in none', () => {
    const all = [
      hired(1, '2019-07-01', { batch: null }),
      hired(2, '2019-07-01', { batch: '2019年第一批' }),
      hired(3, '2023-07-01'),
      hired(9, '2026-11-25', { batch: '2026年第三批' }),
    ];
    expect(cohortsOf(CohortBy.BATCH, all, '2026-11-24').map(({ key, hired: n }) => [key, n])).toEqual([
      ['2023年第一批', 3],
      ['2019年第一批', 2],
      [null, 1],
    ]);
  });
  it('are by kind, by year and by class of graduates alike', () => {
    const all = [
      hired(2, '2023-07-01', { graduateCohort: 2023 }),
      hired(3, '2022-07-01', { kind: RecruitmentKind.VETERAN }),
    ];
    const keys = (by: CohortBy) => cohortsOf(by, all, '2026-11-24').map(({ key }) => key);
    expect(keys(CohortBy.KIND)).toEqual(['OPEN_RECRUITMENT', 'VETERAN']);
    expect(keys(CohortBy.YEAR)).toEqual(['2023', '2022']);
    expect(keys(CohortBy.GRADUATE_COHORT)).toEqual(['2023', null]);
  });
});

describe('for who may not read workers', () => {
  const cohort = (count: number, left = 0): CohortCount =>
    only(
      [
        hired(count - left, '2015-03-01'),
        ...(left ? [hired(left, '2015-03-01', { to: '2015-09-01', exitReason: RESIGNED })] : []),
      ],
      '2026-11-24',
    );
  const said = (cohorts: readonly CohortCount[]) =>
    sightOf(cohorts).map((sight) => Object.entries(sight).flatMap(([numbers, isShown]) => (isShown ? [numbers] : [])));
  it('a cohort of three is withheld, and the next smallest with it', () => {
    expect(sightOf([cohort(3), cohort(20), cohort(9)]).map(({ hired: isShown }) => isShown)).toEqual([
      false,
      true,
      false,
    ]);
  });
  it('of three that lost two each only how many were hired is shown; of one that lost five everything', () => {
    expect(said([cohort(20, 2), cohort(20, 2), cohort(30, 2), cohort(20, 5)])).toEqual([
      ['hired'],
      ['hired'],
      ['hired'],
      ['hired', 'employed', 'inPost', 'reasons', 'retention'],
    ]);
  });
  it('a single one that lost two is covered by another, and both together by as many as hide five who left', () => {
    const shown = sightOf([cohort(20, 2), cohort(40, 0), cohort(30, 5), cohort(50, 9)]).map(({ employed }) => employed);
    expect(shown).toEqual([false, true, false, true]);
  });
  it('reasons that tell of one person are withheld while the number who left is not', () => {
    const two = (reasons: readonly ExitReason[]) =>
      only(
        [
          hired(20, '2015-03-01'),
          ...reasons.map((exitReason) => hired(5, '2015-03-01', { to: '2015-09-01', exitReason })),
          hired(1, '2015-03-01', { to: '2015-09-01', exitReason: ExitReason.DISMISSED }),
        ],
        '2026-11-24',
      );
    expect(said([two([RESIGNED]), two([RETIRED])])).toEqual([
      ['hired', 'employed', 'inPost', 'retention'],
      ['hired', 'employed', 'inPost', 'retention'],
    ]);
  });
});

it('no number of a cohort ever exceeds what it is a part of', () => {
  const day = fc
    .integer({ min: 0, max: 3000 })
    .map((n) => new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10));
  const alike = fc.record({
    from: day,
    lasts: fc.option(fc.integer({ min: 1, max: 2000 })),
    count: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(alike, { minLength: 1, maxLength: 20 }), day, (all, asOf) => {
      const given = all.map(({ from, lasts, count }) => {
        const to = lasts === null ? null : new Date(Date.parse(from) + lasts * 86_400_000).toISOString().slice(0, 10);
        return hired(count, from, {
          to,
          exitReason: to ? RESIGNED : null,
          inPost: from <= asOf && (to === null || to > asOf),
        });
      });
      for (const cohort of cohortsOf(CohortBy.YEAR, given, asOf)) {
        expect(cohort.employed + cohort.left.reduce((sum, { count }) => sum + count, 0)).toBe(cohort.hired);
        expect(cohort.inPost).toBeLessThanOrEqual(cohort.employed);
        for (const { base, kept, notYet } of cohort.retention) {
          expect(base + notYet).toBe(cohort.hired);
          expect(kept).toBeLessThanOrEqual(base);
        }
      }
    }),
  );
});

it('no withheld number stands alone, and none that is shown tells of 1 to 4 people who left', () => {
  const one = fc.record({ stay: fc.integer({ min: 0, max: 30 }), leave: fc.integer({ min: 0, max: 12 }) });
  fc.assert(
    fc.property(fc.array(one, { minLength: 2, maxLength: 12 }), (given) => {
      const cohorts = given
        .filter(({ stay, leave }) => stay + leave > 0)
        .map(({ stay, leave }) =>
          only(
            [
              ...(stay ? [hired(stay, '2015-03-01')] : []),
              ...(leave ? [hired(leave, '2015-03-01', { to: '2015-09-01', exitReason: RESIGNED })] : []),
            ],
            '2026-11-24',
          ),
        );
      if (cohorts.length < 2) return;
      const sights = sightOf(cohorts);
      for (const numbers of ['hired', 'employed', 'reasons', 'retention'] as const) {
        const hidden = cohorts.filter((_, i) => !sights[i]?.[numbers]);
        expect(hidden).not.toHaveLength(1);
        if (numbers === 'hired') continue;
        for (const [i, { hired: all, employed }] of cohorts.entries())
          if (sights[i]?.[numbers]) expect([1, 2, 3, 4]).not.toContain(all - employed);
        const lost = hidden.reduce((sum, { hired: all, employed }) => sum + all - employed, 0);
        if (hidden.length < cohorts.length) expect([1, 2, 3, 4]).not.toContain(lost);
      }
    }),
  );
});
