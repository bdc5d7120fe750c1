import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import type { Words } from '../../../../shared/review/approval-kind.ts';
import { useText } from '../../../../shared/use-text.ts';
import { type ChoiceName, choiceKey } from './choices.ts';

/** The language of the console, for words made of a document outside of a component. */
export interface SchemeWords extends Words {
  readonly choice: (name: ChoiceName, value: string | null | undefined) => string;
  /** What stands between entries of a line. */
  readonly and: string;
}

export function useSchemeWords(): SchemeWords {
  const translate = useTranslate();
  const text = useText();
  return useMemo(
    () => ({
      translate,
      text,
      choice: (name, value) => (value ? translate(choiceKey(name, value)) : '—'),
      and: translate('grade_schemes.and'),
    }),
    [translate, text],
  );
}
