import { expect, it } from 'vitest';
import { pinyinOf } from './pinyin.ts';

it('公主府 is found by gongzhufu and by gzf', () => {
  expect(pinyinOf('公主府')).toEqual({ pinyin: 'gongzhufu', initials: 'gzf' });
});

it('绿 is typed lv', () => {
  expect(pinyinOf('绿园')).toEqual({ pinyin: 'lvyuan', initials: 'ly' });
});

it('digits and letters in a name stay as they are', () => {
  expect(pinyinOf('八一路A区').pinyin).toBe('bayiluaqu');
});
