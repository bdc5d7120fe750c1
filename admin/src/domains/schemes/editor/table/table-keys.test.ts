import { describe, expect, it } from 'vitest';
import { combined, matchesTyped, matchTyped, typedMatch } from './table-keys.ts';

describe('conditions on numbers as one types them', () => {
  it('a number, several, a range whose end is not in, and everything from a number on', () => {
    expect(matchTyped('7')).toBe(7);
    expect(matchTyped('1, 2，5')).toEqual([1, 2, 5]);
    expect(matchTyped('3-6')).toEqual({ from: 3, below: 6 });
    expect(matchTyped('3至6')).toEqual({ from: 3, below: 6 });
    expect(matchTyped('15+')).toEqual({ from: 15 });
    expect(matchTyped('≥15')).toEqual({ from: 15 });
    expect(matchTyped('<3')).toEqual({ below: 3 });
  });

  it('what cannot be read stays as it was typed', () => {
    expect(matchTyped('three')).toBe('three');
    expect(matchTyped('3-')).toBe('3-');
  });

  it('is typed again as it was', () => {
    for (const typed of ['7', '1,2,5', '3-6', '15+', '<3']) expect(typedMatch(matchTyped(typed))).toBe(typed);
  });

  it('bands by their starts, each up to the next, and a run of numbers one by one', () => {
    expect(matchesTyped('0 3 6+')).toEqual([{ from: 0, below: 3 }, { from: 3, below: 6 }, { from: 6 }]);
    expect(matchesTyped('1..4')).toEqual([1, 2, 3, 4]);
    expect(matchesTyped('2 5')).toEqual([2, 5]);
  });

  it('a row for each combination of posts and bands', () => {
    const rows = combined({ POST: ['CHIEF', 'STAFF'], YEARS: matchesTyped('0 3+') }, 'printed');
    expect(rows.map(({ when }) => when)).toEqual([
      { POST: 'CHIEF', YEARS: { from: 0, below: 3 } },
      { POST: 'CHIEF', YEARS: { from: 3 } },
      { POST: 'STAFF', YEARS: { from: 0, below: 3 } },
      { POST: 'STAFF', YEARS: { from: 3 } },
    ]);
    expect(rows[0]).toMatchObject({ value: null, source: 'printed' });
  });
});
