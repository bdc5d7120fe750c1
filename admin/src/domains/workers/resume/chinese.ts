import { zh } from '../../../messages/packs.ts';
import type { Words } from '../facts/kit/words.ts';

/** Chinese words whatever the console speaks: an office form is filled in Chinese. */
export const CHINESE: Words = {
  say(key, blanks = {}) {
    const text = key
      .split('.')
      .reduce<unknown>((pack, name) => (pack as Record<string, unknown> | undefined)?.[name], zh);
    if (typeof text !== 'string') throw new Error(`There are no Chinese words for ${key}`);
    return text.replace(/%\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? ''));
  },
  code: (entry) => entry?.nameZh ?? null,
};
