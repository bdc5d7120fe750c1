import { wordsOf } from '../words/enum-words.ts';
import type { ImportChoice } from './import-kind.ts';

/**
 * Choices of a column of a workbook (下拉选项): every value of an enum in its order, labelled by its Chinese word.
 *
 * @param synonyms What offices write besides, by value.
 * @param without Values that a workbook cannot say.
 */
export function choicesOf<V extends string>(
  of: Readonly<Record<string, V>>,
  synonyms?: Readonly<Partial<Record<NoInfer<V>, readonly string[]>>>,
  { without = [] }: { readonly without?: readonly NoInfer<V>[] } = {},
): readonly ImportChoice[] {
  const words = wordsOf(of);
  return Object.values(of)
    .filter((value) => !without.includes(value))
    .map((value) => {
      const besides = synonyms?.[value];
      return { value, label: words[value].zh, ...(besides ? { synonyms: besides } : {}) };
    });
}
