import { expect, it } from 'vitest';
import { dayWords, groundsWords, paperWords } from './form-words.ts';

it('a day is written as a letter writes it', () => {
  expect(dayWords('2027-01-01')).toBe('2027年1月1日');
});

it('a paper stands in its brackets once, with its number where it has one', () => {
  expect(paperWords({ title: '关于等级调整的批复', number: '回民社工〔2026〕1号' })).toBe(
    '《关于等级调整的批复》（回民社工〔2026〕1号）',
  );
  expect(paperWords({ title: '《管理办法》', number: null })).toBe('《管理办法》');
});

it('a grade rests on its paper and on the scheme that gave it; one that a paper set rests on no scheme', () => {
  const document = { title: '关于等级调整的批复', number: '回民社工〔2026〕1号' };
  const scheme = { title: { zh: '三岗十八级' }, version: 2 };
  const words = (kind: 'REGRADE' | 'OVERRIDE' | 'OPENING') => groundsWords({ kind, document, scheme });
  expect(words('REGRADE')).toBe('根据《关于等级调整的批复》（回民社工〔2026〕1号）和《三岗十八级》（第 2 版），');
  expect(words('OVERRIDE')).toBe('根据《关于等级调整的批复》（回民社工〔2026〕1号），');
  expect(words('OPENING')).toBe('根据《关于等级调整的批复》（回民社工〔2026〕1号），');
  expect(groundsWords({ kind: 'REGRADE', document: null, scheme: null })).toBe('');
});
