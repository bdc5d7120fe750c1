import { describe, expect, it } from 'vitest';
import { careerOf, serviceOf } from './career.ts';

const employer = { id: '1', name: '海拉尔东路街道办事处', kind: 'STREET_OFFICE' } as const;
const unit = (name: string) =>
  ({ id: name, code: '', name, level: 'COMMUNITY', kind: 'COMMUNITY', parent: null }) as const;

describe('the lanes of a career', () => {
  it('a suspension is a stretch of its own; another entry of the same employer and standing is none', () => {
    const { employment } = careerOf(
      [
        { valid: { from: '2015-03-16', to: '2018-01-01' }, standing: 'IN_POST', employer },
        { valid: { from: '2018-01-01', to: '2020-01-01' }, standing: 'IN_POST', employer },
        { valid: { from: '2020-01-01', to: null }, standing: 'SUSPENDED', employer },
      ],
      [],
      '—',
    );
    expect(employment).toEqual([
      { from: '2015-03-16', to: '2020-01-01', value: employer.name, faint: false, note: null },
      { from: '2020-01-01', to: null, value: employer.name, faint: true, note: 'SUSPENDED' },
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
    expect(career.unit.map(({ from, to, value, faint }) => [from, to, value, faint])).toEqual([
      ['2015-03-16', '2019-09-01', '公主府社区', false],
      ['2019-09-01', '2024-07-01', '赛马场社区', false],
      ['2024-07-01', null, '赛马场社区', true],
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
});
