import { describe, expect, it } from 'vitest';
import { type Change, comparedOf, saidValue } from './difference.ts';
import type { SchemeWords } from './document/words.ts';

const words: SchemeWords = {
  translate: (key, values) => [key, ...Object.values(values ?? {})].join(' '),
  text: (text) => text?.zh ?? '',
  choice: (name, value) => `${name}:${value}`,
  and: '、',
};
const said = (path: string, value: unknown) => saidValue(path, JSON.stringify(value), words);

describe('what differs between two versions', () => {
  it('chosen values are said in the words of their place', () => {
    expect(said('education.among', 'HIGHEST_LEVEL')).toBe('bestOf:HIGHEST_LEVEL');
    expect(said('certificates.among', 'MAX')).toBe('among:MAX');
    expect(said('posts.STAFF.duties', ['STAFF', 'COMMITTEE_MEMBER'])).toBe('duty:STAFF、duty:COMMITTEE_MEMBER');
    expect(said('effective.service', 'NEXT_JAN_1')).toBe('effective:NEXT_JAN_1');
    expect(said('effective.service', { dates: ['01-01'] })).toBe('grade_schemes.rule.dates 01-01');
    expect(said('education.entries.MASTER.effect', { kind: 'GRADES', grades: 2 })).toBe('+2');
  });

  it('a value that is only taken from elsewhere is told with its sources', () => {
    const change = (before: Change['before'], after: Change['after']): Change => ({
      path: 'placement.baseDate',
      kind: 'CHANGED',
      label: { zh: '基准日', en: 'Base date' },
      before,
      after,
    });
    const day = (value: string, source: string) => ({ value: JSON.stringify(value), source });
    expect(
      comparedOf(
        [
          change(day('2023-01-01', 'article-3'), day('2023-01-01', 'open')),
          change(day('2023-01-01', 'article-3'), day('2024-01-01', 'open')),
        ],
        words,
      ).map(({ before, after }) => [before, after]),
    ).toEqual([
      ['grade_schemes.from_source 2023-01-01 article-3', 'grade_schemes.from_source 2023-01-01 open'],
      ['2023-01-01', '2024-01-01'],
    ]);
  });

  it('numbers, texts and words of both languages stand as they are; what is not there is nothing', () => {
    expect(said('posts.STAFF.min', 3)).toBe('3');
    expect(said('code', 'CITY')).toBe('CITY');
    expect(said('title', { zh: '方案', en: 'Scheme' })).toBe('方案');
    expect(said('posts.STAFF.start', null)).toBe('—');
    expect(saidValue('pay', null, words)).toBeNull();
  });
});
