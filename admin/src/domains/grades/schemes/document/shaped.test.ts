import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shaped } from './shaped.ts';

const hohhot = JSON.parse(
  readFileSync(new URL('../../../../../../server/data/grade-schemes/hohhot-18.json', import.meta.url), 'utf8'),
);

describe('what forms are laid over', () => {
  it('of a whole scheme is that scheme, in its own order', () => {
    expect(JSON.stringify(shaped(hohhot))).toBe(JSON.stringify(hohhot));
  });

  it('of anything typed as JSON has its lists and parts, empty where they were left out or are something else', () => {
    const made = shaped({ code: 'X', posts: 'none', service: { unit: 'MONTH' }, mine: 1 });
    expect(made.posts).toEqual([]);
    expect(made.service.unit).toBe('MONTH');
    expect(made.service.gaps).toBeNull();
    expect(made.assessment.results).toEqual([]);
    expect(made).toMatchObject({ code: 'X', mine: 1, title: { zh: null, en: null }, education: null });
    expect(shaped(7).ladders).toEqual([]);
  });
});
