import { describe, expect, it } from 'vitest';
import type { SchemeChange } from '../../schemes/door.ts';
import { comparedOf, saidSource, saidValue } from './difference.ts';
import type { Scheme } from './document/scheme.ts';
import type { SchemeWords } from './document/words.ts';

const words: SchemeWords = {
  translate: (key, values) => [key, ...Object.values(values ?? {})].join(' '),
  text: (text) => text?.zh ?? '',
  basis: (value) => `basis:${value}`,
  choice: (name, value) => `${name}:${value}`,
  and: '、',
};
const scheme = {
  documents: [{ id: 'city', title: '社区工作者管理办法' }],
  sources: [
    { id: 'article-3', basis: 'PUBLISHED', document: 'city', article: '第三条', method: null },
    { id: 'open', basis: 'ASSUMED', document: null, article: null, method: { zh: '原文未载明', en: 'Not printed' } },
  ],
  posts: [{ code: 'PRINCIPAL', name: { zh: '正职', en: 'Principal' } }],
  ladders: [{ code: 'MAIN', name: { zh: '工龄等级', en: 'Years' } }],
  givens: [{ code: 'RECOGNISED', name: { zh: '认定年限', en: 'Recognised years' } }],
} as unknown as Scheme;
const said = (path: string, value: unknown) => saidValue(path, JSON.stringify(value), words, scheme);

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
    const change = (before: SchemeChange['before'], after: SchemeChange['after']): SchemeChange => ({
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
        { before: scheme, after: scheme },
      ).map(({ before, after }) => [before, after]),
    ).toEqual([
      [
        'schemes.from_source 2023-01-01 basis:PUBLISHEDwhy.comma社区工作者管理办法why.comma第三条',
        'schemes.from_source 2023-01-01 basis:ASSUMEDwhy.comma原文未载明',
      ],
      ['2023-01-01', '2024-01-01'],
    ]);
  });

  it('posts, ladders and given values are called by their names; a code that names nothing stays', () => {
    expect(said('withoutDuty', 'PRINCIPAL')).toBe('正职');
    expect(said('withoutDuty', 'GONE')).toBe('GONE');
    expect(said('mainLadder', 'MAIN')).toBe('工龄等级');
    expect(said('service.recognised', ['RECOGNISED'])).toBe('认定年限');
    expect(said('education.entries.MASTER.effect', { kind: 'PAY_AS_POST', post: 'PRINCIPAL' })).toBe(
      'grade_schemes.rule.pay_as 正职',
    );
    expect(said('pay.keys', ['POST', 'LADDER:MAIN'])).toBe('grade_schemes.choice.key.POST、工龄等级');
    expect(saidSource('gone', words, scheme)).toBe('gone');
  });

  it('numbers, texts and words of both languages stand as they are; what is not there is nothing', () => {
    expect(said('posts.STAFF.min', 3)).toBe('3');
    expect(said('code', 'CITY')).toBe('CITY');
    expect(said('title', { zh: '方案', en: 'Scheme' })).toBe('方案');
    expect(said('posts.STAFF.start', null)).toBe('—');
    expect(saidValue('pay', null, words, scheme)).toBeNull();
  });
});
