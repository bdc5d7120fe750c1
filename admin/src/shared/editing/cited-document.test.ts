import { expect, it } from 'vitest';
import { titleIfCited } from './cited-document.ts';

it('a number or a day of a document needs its title, nothing typed needs none', () => {
  expect(titleIfCited('', { document: { number: '新民字〔2026〕8号' } })).toBe('ra.validation.required');
  expect(titleIfCited(null, { document: { date: '2026-06-20' } })).toBe('ra.validation.required');
  expect(titleIfCited(' ', { document: { number: '8号' } })).toBe('ra.validation.required');
  expect(titleIfCited('关于报送户数的通知', { document: { number: '8号', date: '2026-06-20' } })).toBeUndefined();
  expect(titleIfCited('', { document: { number: ' ', date: null } })).toBeUndefined();
  expect(titleIfCited(undefined, {})).toBeUndefined();
});
