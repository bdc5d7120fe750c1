import { describe, expect, it } from 'vitest';
import { saidValue } from './difference.ts';
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

  it('numbers, texts and words of both languages stand as they are; what is not there is nothing', () => {
    expect(said('posts.STAFF.min', 3)).toBe('3');
    expect(said('code', 'CITY')).toBe('CITY');
    expect(said('title', { zh: '方案', en: 'Scheme' })).toBe('方案');
    expect(said('posts.STAFF.start', null)).toBe('—');
    expect(saidValue('pay', null, words)).toBeNull();
  });
});
