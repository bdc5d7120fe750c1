import { expect, it } from 'vitest';
import { dayWords, paperWords } from './print-words.ts';

it('a day is written as a letter writes it', () => {
  expect(dayWords('2027-01-01')).toBe('2027年1月1日');
});

it('a paper stands in its brackets once, with its number where it has one', () => {
  expect(paperWords({ title: '关于等级调整的批复', number: '回民社工〔2026〕1号' })).toBe(
    '《关于等级调整的批复》（回民社工〔2026〕1号）',
  );
  expect(paperWords({ title: '《管理办法》', number: null })).toBe('《管理办法》');
});
