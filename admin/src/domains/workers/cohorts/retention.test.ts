import { describe, expect, it } from 'vitest';
import { type Cohort, inTime, keptAfter, peopleOf, runsOf, sums } from './retention.ts';

const cohort = (key: string | null, hired: number | null, percents: readonly (string | null)[] = []): Cohort =>
  ({
    id: `BATCH:${key}`,
    key,
    hired,
    employed: hired,
    left: hired === null ? null : 0,
    retention: percents.map((percent, n) => ({ years: n + 1, base: 1, kept: 1, notYet: 0, percent })),
  }) as unknown as Cohort;

describe('retention', () => {
  it("after two years is the second percent, and none where nobody's years are over or all is withheld", () => {
    const one = cohort('2023年第一批', 20, ['90.0', '85.0', null]);
    expect([1, 2, 3].map((years) => keptAfter(one, years))).toEqual([90, 85, null]);
    expect(keptAfter({ retention: null }, 1)).toBeNull();
  });
  it('is drawn as a line only over neighbours that are known', () => {
    expect(runsOf([90, 85, null, 70, null])).toEqual([[0, 1], [3]]);
  });
  it('stands in time, the oldest left, without those of no batch', () => {
    const all = [cohort('2024', 3), cohort('2023', 2), cohort(null, 9)];
    expect(inTime(all).map(({ key }) => key)).toEqual(['2023', '2024']);
  });
  it('is summed up, and not at all where one cohort is withheld', () => {
    expect(sums([cohort('a', 3), cohort('b', 4)])).toEqual({ hired: 7, employed: 7, left: 0 });
    expect(sums([cohort('a', 3), cohort('b', null)]).hired).toBeNull();
  });
  it('leads to its people by batch, kind, year and class, of one street where one is chosen', () => {
    expect(peopleOf({ by: 'BATCH', key: '2023年第一批', recruitmentKind: null }, '7')).toEqual({
      town: '7',
      batch: '2023年第一批',
    });
    expect(peopleOf({ by: 'KIND', key: 'VETERAN', recruitmentKind: 'VETERAN' }, undefined)).toEqual({
      recruitment: 'VETERAN',
    });
    expect(peopleOf({ by: 'YEAR', key: '2023', recruitmentKind: null }, undefined)).toEqual({
      hiredFrom: '2023-01-01',
      hiredTo: '2023-12-31',
    });
    expect(peopleOf({ by: 'GRADUATE_COHORT', key: '2022', recruitmentKind: null }, undefined)).toEqual({
      graduateCohort: '2022',
    });
    expect(peopleOf({ by: 'BATCH', key: null, recruitmentKind: null }, undefined)).toBeNull();
  });
  it('leads to those of them who are employed still, are in post, or left', () => {
    const year = { by: 'YEAR', key: '2023', recruitmentKind: null } as const;
    const hired = { hiredFrom: '2023-01-01', hiredTo: '2023-12-31' };
    expect(peopleOf(year, undefined, 'employed')).toEqual({ ...hired, left: false });
    expect(peopleOf(year, undefined, 'inPost')).toEqual({ ...hired, standing: 'IN_POST' });
    expect(peopleOf(year, undefined, 'left')).toEqual({ ...hired, left: true });
  });
});
