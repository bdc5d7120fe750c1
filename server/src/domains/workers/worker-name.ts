import { pinyin } from 'pinyin-pro';

/** Signs between the parts of a name (阿古拉·巴图): nobody types them to find somebody. */
const BETWEEN = /[^\p{L}\p{N}]/u;

/**
 * A person's name as it is typed (拼音、首字母): small letters, no tones, no spaces, `ü` as `v`. A surname sounds as a surname (单 shan, 仇 qiu);
 * a character without a known sound stays as it is.
 */
export function pinyinOfName(name: string): { readonly pinyin: string; readonly initials: string } {
  const options = { toneType: 'none', v: true, type: 'array', surname: 'head', nonZh: 'consecutive' } as const;
  const syllables = pinyin(name, options)
    .map((syllable) => syllable.toLowerCase().replace(/\s/g, ''))
    .filter((syllable) => syllable !== '' && !BETWEEN.test([...syllable][0] ?? ''));
  return { pinyin: syllables.join(''), initials: syllables.map(([first]) => first).join('') };
}
