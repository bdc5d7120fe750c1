import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useText } from '../../../shared/use-text.ts';
import type { Basis } from './scheme.ts';

/** The language of the console, for words made of a document outside of a component. */
export interface Language {
  readonly translate: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly text: (text: { readonly zh: string; readonly en: string } | null | undefined) => string;
  readonly basis: (basis: Basis) => string;
  /** What stands between entries of a line. */
  readonly and: string;
}

export function useLanguage(): Language {
  const translate = useTranslate();
  const text = useText();
  return useMemo(
    () => ({
      translate,
      text,
      basis: (basis) => (basis ? translate(`schemes.basis.${basis}`) : '—'),
      and: translate('schemes.and'),
    }),
    [translate, text],
  );
}
