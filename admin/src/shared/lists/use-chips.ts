import { useTranslate } from 'ra-core';
import type { ChipFilter, Choice, DaysFilter } from './FilterChips.tsx';

/** Conditions of a list from the keys of their words: an enum's values, one of two, rows by their name, days. */
export function useChips() {
  const translate = useTranslate();
  return {
    enumChip: (source: string, label: string, type: string, values: readonly string[]): ChipFilter => ({
      source,
      label: translate(label),
      choices: values.map((value) => ({ value, label: translate(`enum.${type}.${value}`) })),
    }),
    /** Yes or no in words of their own; the one named first is offered first. */
    eitherChip: (source: string, label: string, words: Readonly<Record<'true' | 'false', string>>): ChipFilter => ({
      source,
      label: translate(label),
      choices: Object.entries(words).map(([value, word]) => ({ value: value === 'true', label: translate(word) })),
    }),
    choiceChip: (source: string, label: string, choices: readonly Choice[]): ChipFilter => ({
      source,
      label: translate(label),
      choices,
    }),
    nameChip: (
      source: string,
      label: string,
      rows: readonly { readonly id: string; readonly name: string }[],
    ): ChipFilter => ({
      source,
      label: translate(label),
      choices: rows.map(({ id, name }) => ({ value: id, label: name })),
    }),
    daysChip: (source: string, label: string): DaysFilter => ({ source, label: translate(label), days: true }),
  };
}
