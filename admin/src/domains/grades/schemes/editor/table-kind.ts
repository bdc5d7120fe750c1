import { asMatch } from '../../../schemes/editor/door.ts';
import { matchWords, NONE, WORDS_OF } from '../document/cell-words.ts';
import { CHOICES } from '../document/choices.ts';
import { isNumeric } from '../document/lookup.ts';
import type { Scheme } from '../document/scheme.ts';
import type { SchemeWords } from '../document/words.ts';
export interface KeyValue {
  readonly value: string;
  readonly name: string;
}

/** Keys that everybody has a value of; of any other somebody may have none. */
const ALWAYS: readonly string[] = ['POST', 'STANDING', 'PHASE', 'HOLDING_BOTH'];

/** What a key can be; null: numbers, or any text. */
export function valuesOf(scheme: Scheme, key: string, words: SchemeWords): readonly KeyValue[] | null {
  if (isNumeric(key) || key === 'DISTRICT_CLASS') return null;
  const named = WORDS_OF[key];
  const values =
    key === 'POST'
      ? scheme.posts.map(({ code }) => code)
      : key === 'HOLDING_BOTH'
        ? ['true', 'false']
        : named
          ? CHOICES[named]
          : [];
  return [...values, ...(ALWAYS.includes(key) ? [] : [NONE])].map((value) => ({
    value,
    name: matchWords(scheme, key, asMatch(value), words),
  }));
}
