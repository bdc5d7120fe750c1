import { useMemo } from 'react';
import { type Language, useLanguage } from '../../../schemes/document/door.ts';
import { type ChoiceName, choiceKey } from './choices.ts';

/** The language of the console with the words of a grade scheme's choices. */
export interface SchemeWords extends Language {
  readonly choice: (name: ChoiceName, value: string | null | undefined) => string;
}

export const schemeWords = (language: Language): SchemeWords => ({
  ...language,
  choice: (name, value) => (value ? language.translate(choiceKey(name, value)) : '—'),
});

export function useSchemeWords(): SchemeWords {
  const language = useLanguage();
  return useMemo(() => schemeWords(language), [language]);
}
