import { enumWords } from '@jiceng/schema/enum-words.js';
import { getMetadataStorage } from 'type-graphql';
import { type Text, text } from './text.ts';

/**
 * Words for the values of an enum of the contract, in both languages (枚举值的用词): those of the descriptions it is registered with, so that
 * sentences, files and screen say the same.
 */
export function wordsOf<V extends string>(of: Readonly<Record<string, V>>): Readonly<Record<V, Text>> {
  const registered = getMetadataStorage().enums.find(({ enumObj }) => enumObj === of);
  if (!registered) throw new Error(`No enum is registered with the values ${Object.values(of).join(', ')}`);
  const described: Readonly<Record<string, { readonly description?: string } | undefined>> = registered.valuesConfig;
  return Object.fromEntries(
    Object.entries(of).map(([name, value]) => {
      const words = enumWords(described[name]?.description);
      if (!words) throw new Error(`The description of ${registered.name}.${name} begins with no word and Chinese term`);
      return [value, text(words.zh, words.en)];
    }),
  ) as Record<V, Text>;
}

/** The same words as they stand within a sentence: in English they begin small. */
export const wordsWithin = <V extends string>(of: Readonly<Record<string, V>>): Readonly<Record<V, Text>> =>
  Object.fromEntries(
    Object.entries<Text>(wordsOf(of)).map(([value, { zh, en }]) => [
      value,
      text(zh, en.charAt(0).toLowerCase() + en.slice(1)),
    ]),
  ) as Record<V, Text>;
