import { useLocale } from 'ra-core';
import { useCallback } from 'react';

interface Text {
  readonly zh: string;
  readonly en: string;
}

/** The sentence of a server text in the language of the console; an absent text is empty. */
export function useText(): (text: Text | null | undefined) => string {
  const locale = useLocale();
  return useCallback((text) => (text ? (locale === 'en' ? text.en : text.zh) : ''), [locale]);
}
