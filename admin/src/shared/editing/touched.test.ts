import { describe, expect, it } from 'vitest';
import { touchedBy } from './touched.ts';

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
