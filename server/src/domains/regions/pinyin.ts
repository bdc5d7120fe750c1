import { pinyin } from 'pinyin-pro';

/**
 * A Chinese name as it is typed (拼音、首字母): small letters, no tones, no spaces, `ü` as `v`; what is not Chinese stays as it is.
 * Stored when a name is written, so that search and order need no dictionary in the database.
 */
export function pinyinOf(name: string): { readonly pinyin: string; readonly initials: string } {
  const syllables = pinyin(name, { toneType: 'none', v: true, type: 'array', nonZh: 'consecutive' }).map((s) =>
    s.toLowerCase().replace(/\s/g, ''),
  );
  return { pinyin: syllables.join(''), initials: syllables.map((s) => s.slice(0, 1)).join('') };
}
