import { describe, expect, it } from 'vitest';
import { isLater, storedPeriods, touchedBy } from './touched.ts';

const stored = [
  { id: 'old', from: '2019-04-12', to: '2023-05-18' },
  { id: 'now', from: '2023-05-18', to: null },
];
const effects = (from: string, to: string | null) =>
  touchedBy(stored, from, to).map(({ period, effect }) => [period.id, effect]);

describe('what an entry will touch', () => {
  it('a change from 1 January 2026 ends the record in force and leaves the older one', () => {
    expect(effects('2026-01-01', null)).toEqual([['now', 'ends']]);
  });

  it('a change from the day the record begins replaces it', () => {
    expect(effects('2023-05-18', null)).toEqual([['now', 'replaces']]);
  });

  it('a correction of the year 2024 splits the record in force', () => {
    expect(effects('2024-01-01', '2025-01-01')).toEqual([['now', 'splits']]);
  });

  it('a correction across the border ends the older and lets the newer begin later', () => {
    expect(effects('2022-01-01', '2024-01-01')).toEqual([
      ['old', 'ends'],
      ['now', 'begins-later'],
    ]);
  });

  it('a period before everything touches nothing', () => {
    expect(effects('2010-01-01', '2011-01-01')).toEqual([]);
  });
});

describe('entries that begin later', () => {
  const planned = storedPeriods([
    { id: '2030', valid: { from: '2030-01-01', to: null } },
    { id: 'now', valid: { from: '2023-05-18', to: '2028-01-01' } },
    { id: '2028', valid: { from: '2028-01-01', to: '2030-01-01' } },
  ]);
  const later = (from: string, to: string | null) =>
    touchedBy(planned, from, to)
      .filter(isLater)
      .map(({ period, effect }) => [period.from, effect]);

  it('a change or withdrawal from 24 November 2026 supersedes those of 2028 and 2030, and names the earlier first', () => {
    expect(later('2026-11-24', null)).toEqual([
      ['2028-01-01', 'supersedes'],
      ['2030-01-01', 'supersedes'],
    ]);
  });

  it('a correction without an end from the day the record began supersedes them too', () => {
    expect(later('2023-05-18', null)).toEqual([
      ['2028-01-01', 'supersedes'],
      ['2030-01-01', 'supersedes'],
    ]);
  });

  it('a correction of the record in force, until it ends, leaves them', () => {
    expect(later('2023-05-18', '2028-01-01')).toEqual([]);
  });

  it('a correction until 1 June 2031 supersedes that of 2028 and lets that of 2030 begin then', () => {
    expect(later('2025-01-01', '2031-06-01')).toEqual([
      ['2028-01-01', 'supersedes'],
      ['2030-01-01', 'begins-later'],
    ]);
  });

  it('a change from 1 January 2028 replaces the one of that day and supersedes only what begins after', () => {
    expect(touchedBy(planned, '2028-01-01', null).map(({ period, effect }) => [period.id, effect])).toEqual([
      ['2028', 'replaces'],
      ['2030', 'supersedes'],
    ]);
  });
});
