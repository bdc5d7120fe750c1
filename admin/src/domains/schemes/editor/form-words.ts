import { useMemo } from 'react';
import { type Language, useLanguage } from '../document/words.ts';
import { type FormKind, useFormKind } from '../form-kind.tsx';

/** The language of the forms: what fields, parts and chosen values of the kind are called. */
export interface FormWords extends Language {
  readonly field: (name: string) => string;
  readonly part: (name: string) => string;
  readonly has: (name: string) => string;
  readonly choice: (name: string, value: string | null | undefined) => string;
}

export function useFormWords(): FormWords {
  const language = useLanguage();
  const kind = useFormKind();
  return useMemo(() => formWords(kind, language), [kind, language]);
}

const formWords = (kind: FormKind, language: Language): FormWords => {
  const { words } = kind;
  const { translate } = language;
  return {
    ...language,
    field: (name) => translate(words.field(name)),
    part: (name) => translate(words.part(name)),
    has: (name) => translate(words.has(name)),
    choice: (name, value) =>
      !value
        ? '—'
        : name === 'basis'
          ? translate(`schemes.basis.${value}`)
          : name === 'trust'
            ? translate(`enum.TrustGrade.${value}`)
            : translate(kind.choiceWords(name, value)),
  };
};
