/** Words by key, each in both languages beside each other: none is forgotten, and one is read with the other. */
export interface WordTree {
  readonly [key: string]: readonly [zh: string, en: string] | readonly [zh: object, en: object] | WordTree;
}

type Zh<T> = { readonly [K in keyof T]: T[K] extends readonly [infer Word, unknown] ? Word : Zh<T[K]> };
type En<T> = { readonly [K in keyof T]: T[K] extends readonly [unknown, infer Word] ? Word : En<T[K]> };

const side = (words: WordTree, place: 0 | 1): object =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      Array.isArray(value) ? value[place] : side(value as WordTree, place),
    ]),
  );

/** The same words as the console reads them, one tree for each language (中文与英文). */
export const bilingual = <T extends WordTree>(words: T): { readonly zh: Zh<T>; readonly en: En<T> } => ({
  zh: side(words, 0) as Zh<T>,
  en: side(words, 1) as En<T>,
});
