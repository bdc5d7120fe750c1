import { useLocale, useTranslate } from 'ra-core';
import { useMemo } from 'react';

interface Code {
  readonly nameZh: string;
  readonly nameEn: string;
}

/** What a kind needs to say a fact in the language of the console. */
export interface Words {
  readonly say: (key: string, blanks?: Readonly<Record<string, string | number>>) => string;
  readonly code: (entry: Code | null | undefined) => string | null;
}

export function useWords(): Words {
  const translate = useTranslate();
  const locale = useLocale();
  return useMemo(
    () => ({
      say: translate,
      code: (entry) => (entry ? (locale === 'en' ? entry.nameEn : entry.nameZh) : null),
    }),
    [translate, locale],
  );
}
