import { expect, it } from 'vitest';
import { groundsWords } from './form-words.ts';

it('a grade rests on its paper and on the scheme that gave it; one that a paper set rests on no scheme', () => {
  const document = { title: '关于等级调整的批复', number: '回民社工〔2026〕1号' };
  const scheme = { title: { zh: '三岗十八级' }, version: 2 };
  const words = (kind: 'REGRADE' | 'OVERRIDE' | 'OPENING') => groundsWords({ kind, document, scheme });
  expect(words('REGRADE')).toBe('根据《关于等级调整的批复》（回民社工〔2026〕1号）和《三岗十八级》（第 2 版），');
  expect(words('OVERRIDE')).toBe('根据《关于等级调整的批复》（回民社工〔2026〕1号），');
  expect(words('OPENING')).toBe('根据《关于等级调整的批复》（回民社工〔2026〕1号），');
  expect(groundsWords({ kind: 'REGRADE', document: null, scheme: null })).toBe('');
});
