import { describe, expect, it } from 'vitest';
import { axisOf, careerOf, serviceOf, yearsOf } from './career.ts';

const employer = { id: '1', name: '海拉尔东路街道办事处', kind: 'STREET_OFFICE' } as const;
const unit = (name: string) =>
  ({ id: name, code: '', name, level: 'COMMUNITY', kind: 'COMMUNITY', parent: null }) as const;

describe('the lanes of a career', () => {
  it('a suspension is a stretch of its own in the lane of standings, and none in the lane of employers', () => {
    const career = careerOf(
      [
        { valid: { from: '2015-03-16', to: '2020-01-01' }, standing: 'IN_POST', employer },
        { valid: { from: '2020-01-01', to: null }, standing: 'SUSPENDED', employer },
      ],
      [],
      '—',
    );
    expect(career.employer).toEqual([{ from: '2015-03-16', to: null, value: employer.name, faint: false }]);
    expect(career.standing.map(({ from, value, faint }) => [from, value, faint])).toEqual([
      ['2015-03-16', 'IN_POST', false],
      ['2020-01-01', 'SUSPENDED', true],
    ]);
  });

  it('after he left his file stays at the last unit, faint', () => {
    const career = careerOf(
      [{ valid: { from: '2015-03-16', to: '2024-07-01' }, standing: 'IN_POST', employer }],
      [
        { valid: { from: '2015-03-16', to: '2019-09-01' }, unit: unit('公主府社区') },
        { valid: { from: '2019-09-01', to: null }, unit: unit('赛马场社区') },
      ],
      '—',
    );
    expect(career.unit).toEqual([
      { from: '2015-03-16', to: '2019-09-01', value: '公主府社区', faint: false },
      { from: '2019-09-01', to: '2024-07-01', value: '赛马场社区', faint: false },
      { from: '2024-07-01', to: null, value: '赛马场社区', faint: true },
    ]);
  });

  it('who came back is faint only in between; a unit outside the scope has no name', () => {
    const career = careerOf(
      [
        { valid: { from: '2015-01-01', to: '2018-01-01' }, standing: 'IN_POST', employer },
        { valid: { from: '2020-01-01', to: null }, standing: 'IN_POST', employer },
      ],
      [{ valid: { from: '2015-01-01', to: null }, unit: null }],
      '不可见',
    );
    expect(career.unit.map(({ from, to, value, faint }) => [from, to, value, faint])).toEqual([
      ['2015-01-01', '2018-01-01', '不可见', false],
      ['2018-01-01', '2020-01-01', '不可见', true],
      ['2020-01-01', null, '不可见', false],
    ]);
  });
});

describe('time', () => {
  it('16 March 2015 to 24 November 2026 are 11 years and 8 months', () => {
    expect(serviceOf('2015-03-16', '2026-11-24')).toEqual({ years: 11, months: 8 });
  });

  it('a month that is not over does not count; somebody to come has none', () => {
    expect([serviceOf('2026-10-25', '2026-11-24'), serviceOf('2027-01-01', '2026-11-24')]).toEqual([
      { years: 0, months: 0 },
      { years: 0, months: 0 },
    ]);
  });

  it('the picture begins with the year of the first entry and shows half a year ahead', () => {
    const career = careerOf([{ valid: { from: '2019-06-15', to: null }, standing: 'IN_POST', employer }], [], '—');
    expect(axisOf(career, '2026-11-24')).toEqual({ first: '2019-01-01', last: '2027-05-23' });
  });

  it('where years would touch each other only every second is named', () => {
    expect(yearsOf('2019-01-01', '2026-11-24', 200, 48).map((day) => day.slice(0, 4))).toEqual([
      '2019',
      '2021',
      '2023',
      '2025',
    ]);
  });
});
