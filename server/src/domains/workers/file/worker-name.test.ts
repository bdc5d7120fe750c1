import { expect, it } from 'vitest';
import { pinyinOfName, spokenName } from './worker-name.ts';

it.each([
  ['王晓燕', 'wangxiaoyan', 'wxy'],
  ['单雄信', 'shanxiongxin', 'sxx'],
  ['仇英', 'qiuying', 'qy'],
  ['解晓东', 'xiexiaodong', 'xxd'],
  ['查良镛', 'zhaliangyong', 'zly'],
  ['尉迟恭', 'yuchigong', 'ycg'],
  ['欧阳娜娜', 'ouyangnana', 'oynn'],
  ['吕丽', 'lvli', 'll'],
  ['阿古拉·巴图', 'agulabatu', 'aglbt'],
  ['乌云其木格', 'wuyunqimuge', 'wyqmg'],
  ['阎𠮷·巴图', 'yan𠮷batu', 'y𠮷bt'],
])('%s is found by %s and by %s', (name, pinyin, initials) => {
  expect(pinyinOfName(name)).toEqual({ pinyin, initials });
});

it('a character without a known sound stays as it is', () => {
  expect(pinyinOfName('𠮷田')).toEqual({ pinyin: '𠮷tian', initials: '𠮷t' });
});

it.each([
  ['苏日娜', 'sū rì nà'],
  ['单雄信', 'shàn xióng xìn'],
  ['欧阳娜娜', 'ōu yáng nà nà'],
  ['吕丽', 'lǚ lì'],
  ['一丹', 'yī dān'],
  ['阿古拉·巴图', 'ā gǔ lā · bā tú'],
  ['Anna 李', 'Anna lǐ'],
  ['阎𠮷·巴图', 'yán 𠮷 · bā tú'],
  ['𠮷田', '𠮷 tián'],
])('%s is said %s', (name, spoken) => {
  expect(spokenName(name)).toBe(spoken);
});
