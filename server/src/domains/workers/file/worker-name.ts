import { pinyin } from 'pinyin-pro';

/** Signs between the parts of a name (阿古拉·巴图): nobody types them to find somebody. */
const BETWEEN = /[^\p{L}\p{N}]/gu;
/** A name in syllables; a surname sounds as a surname (单 shan, 仇 qiu). */
const SYLLABLES = { type: 'array', surname: 'head', nonZh: 'consecutive' } as const;

/**
 * A person's name as it is typed (拼音、首字母): small letters, no tones, no spaces, `ü` as `v`; a character without a known
 * sound stays as it is.
 */
export function pinyinOfName(name: string): { readonly pinyin: string; readonly initials: string } {
  const syllables = pinyin(name, { ...SYLLABLES, toneType: 'none', v: true })
    .map((syllable) => syllable.toLowerCase().replace(BETWEEN, ''))
    .filter(Boolean);
  return { pinyin: syllables.join(''), initials: syllables.map(([first]) => first).join('') };
}

/**
 * The same name as it is said (注音): tones as they are written, a space between syllables; the sound of a character stays the same beside another one
 * (一丹 yī dān).
 */
export const spokenName = (name: string): string =>
  pinyin(name, { ...SYLLABLES, toneSandhi: false })
    .flatMap((syllable) => syllable.split(/\s|(·)/))
    .filter(Boolean)
    .join(' ');
