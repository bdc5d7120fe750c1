import { describe, expect, it } from 'vitest';
import { firstDayOf, hadBy, highestOf, monthOf, resumeOf } from './resume.ts';

const valid = (from: string, to: string | null = null) => ({ valid: { from, to } });
const EMPTY = { elsewhere: [], employments: [], units: [], duties: [] };
const DAY = '2026-11-24';

describe('the lines of a career', () => {
  it('begin with service elsewhere and are cut where unit or duty change', () => {
    const lines = resumeOf(
      {
        elsewhere: [{ ...valid('2012-07-01', '2015-03-01'), organisation: '呼和浩特市玉泉区某社区' }],
        employments: [{ ...valid('2015-03-16'), standing: 'IN_POST' }],
        units: [
          { ...valid('2015-03-16', '2019-09-01'), unit: '公主府社区居委会' },
          { ...valid('2019-09-01'), unit: '赛马场社区居委会' },
        ],
        duties: [
          { ...valid('2015-03-16', '2022-01-12'), duty: '专职工作人员', unit: '公主府社区居委会' },
          { ...valid('2022-01-12'), duty: '居委会副主任', unit: '赛马场社区居委会' },
        ],
      },
      DAY,
    );
    expect(
      lines.map(({ from, until, place, duties }) => [from, until, place, duties.map(({ duty }) => duty).join()]),
    ).toEqual([
      ['2012-07-01', '2015-03-01', '呼和浩特市玉泉区某社区', ''],
      ['2015-03-16', '2019-09-01', '公主府社区居委会', '专职工作人员'],
      ['2019-09-01', '2022-01-12', '赛马场社区居委会', '专职工作人员'],
      ['2022-01-12', null, '赛马场社区居委会', '居委会副主任'],
    ]);
  });

  it('a new employer on paper is no new line; a suspension is one', () => {
    const lines = resumeOf(
      {
        ...EMPTY,
        employments: [
          { ...valid('2015-03-16', '2018-01-01'), standing: 'IN_POST' },
          { ...valid('2018-01-01', '2020-01-01'), standing: 'IN_POST' },
          { ...valid('2020-01-01', '2020-07-01'), standing: 'SUSPENDED' },
          { ...valid('2020-07-01'), standing: 'IN_POST' },
        ],
        units: [{ ...valid('2015-03-16'), unit: '公主府社区居委会' }],
      },
      DAY,
    );
    expect(lines.map(({ from, until, standing }) => [from, until, standing])).toEqual([
      ['2015-03-16', '2020-01-01', 'IN_POST'],
      ['2020-01-01', '2020-07-01', 'SUSPENDED'],
      ['2020-07-01', null, 'IN_POST'],
    ]);
  });

  it('years he was away have no line, though his file stayed at the unit; what is still to come has none', () => {
    const lines = resumeOf(
      {
        ...EMPTY,
        employments: [
          { ...valid('2015-01-01', '2018-01-01'), standing: 'IN_POST' },
          { ...valid('2020-01-01'), standing: 'IN_POST' },
        ],
        units: [
          { ...valid('2015-01-01', '2027-01-01'), unit: '公主府社区居委会' },
          { ...valid('2027-01-01'), unit: '赛马场社区居委会' },
        ],
      },
      DAY,
    );
    expect(lines.map(({ from, until, place }) => [from, until, place])).toEqual([
      ['2015-01-01', '2018-01-01', '公主府社区居委会'],
      ['2020-01-01', null, '公主府社区居委会'],
    ]);
  });

  it('two duties at a time stand in one line', () => {
    const lines = resumeOf(
      {
        ...EMPTY,
        employments: [{ ...valid('2021-01-01'), standing: 'IN_POST' }],
        duties: [
          { ...valid('2021-01-01'), duty: '社区党组织书记', unit: null },
          { ...valid('2021-01-01'), duty: '居委会主任', unit: null },
        ],
      },
      DAY,
    );
    expect(lines.map(({ duties }) => duties.map(({ duty }) => duty))).toEqual([['社区党组织书记', '居委会主任']]);
  });
});

describe('a form of a past day', () => {
  const career = {
    educations: [valid('2012-07-01'), valid('2023-07-01')],
    certificates: [valid('2018-01-01')],
    honours: [valid('2019-04-28'), valid('2020-04-28')],
    assessments: [valid('2019-01-01', '2020-01-01'), valid('2020-01-01', '2021-01-01')],
  };
  const counted = (day: string, today: string) => {
    const { educations, certificates, honours, assessments } = hadBy(career, day, today);
    return [educations, certificates, honours, assessments].map((each) => each.length);
  };

  it('tells nothing of later: no diploma, no honour, and no result of a year that was not over', () => {
    expect(counted('2020-03-01', '2026-11-24')).toEqual([1, 1, 1, 1]);
  });

  it('of today has all, also the result of the year that runs', () => {
    expect(counted('2020-12-30', '2020-12-30')).toEqual([1, 1, 2, 2]);
    expect(counted('2026-11-24', '2026-11-24')).toEqual([2, 1, 2, 2]);
  });
});

describe('single cells', () => {
  it('2015-03-16 is 2015.03', () => {
    expect(monthOf('2015-03-16')).toBe('2015.03');
  });

  it('community work elsewhere counts as the first, other work does not', () => {
    const elsewhere = [
      { ...valid('2008-07-01', '2010-01-01'), communityWork: false },
      { ...valid('2012-07-01', '2015-03-01'), communityWork: true },
    ];
    expect(firstDayOf([valid('2015-03-16')], elsewhere)).toBe('2012-07-01');
    expect(firstDayOf([], [])).toBeNull();
  });

  it('a bachelor (21) is higher than a junior college diploma (31), whichever came later; a degree alone comes last', () => {
    const of = (code: string | null, from: string) => ({ level: code === null ? null : { code }, ...valid(from) });
    const all = [of(null, '2020-01-01'), of('31', '2019-07-01'), of('21', '2012-07-01')];
    expect(highestOf(all)?.level?.code).toBe('21');
    expect(highestOf([])).toBeNull();
  });
});
