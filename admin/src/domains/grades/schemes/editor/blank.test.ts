import { describe, expect, it } from 'vitest';
import { blankScheme, shaped } from './blank.ts';
import { groupOf } from './problems.ts';

describe('what forms are laid over', () => {
  it('a blank scheme is its own shape', () => {
    const blank = blankScheme('2026-01-01');
    expect(shaped(blank, '2026-01-01')).toEqual(blank);
  });

  it('anything typed as JSON has its lists and parts, empty where they were left out or are something else', () => {
    const made = shaped({ code: 'X', posts: 'none', service: { unit: 'MONTH' }, mine: 1 }, '2026-01-01');
    expect(made.posts).toEqual([]);
    expect(made.service.unit).toBe('MONTH');
    expect(made.service.gaps).toBeNull();
    expect(made.assessment.results).toEqual([]);
    expect(made).toMatchObject({ code: 'X', mine: 1 });
    expect(shaped(7, '2026-01-01').ladders).toEqual([]);
  });

  it('a problem leads to the form it can be mended in', () => {
    expect(groupOf('/posts/1/min')).toBe('posts');
    expect(groupOf('/placement/baseDate')).toBe('changes');
    expect(groupOf('')).toBe('general');
  });
});
