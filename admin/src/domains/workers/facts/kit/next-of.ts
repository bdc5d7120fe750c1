import type { FieldValues } from './fact-entry.ts';
import type { NextFact } from './fact-kind.ts';

interface DeclaredNext {
  /** Where the value stands in the form, and its input with the first day; null: the days stand beside the value. */
  readonly value: string;
  readonly firstDay: string | null;
  readonly next: { readonly word: NextFact['word']; readonly keeps?: readonly string[] };
}

/** What the form begins with that follows a fact: a change holds from today on, a renewal from the day the fact ends. */
export const nextOf = ({ value, firstDay, next: { word, keeps } }: DeclaredNext): NextFact => ({
  word,
  of({ values, valid }, today) {
    const first = word === 'change' ? today : (valid.to ?? today);
    const kept: FieldValues = keeps ? Object.fromEntries(keeps.map((source) => [source, values[source]])) : values;
    return firstDay === null ? { [value]: kept, validFrom: first } : { [value]: { ...kept, [firstDay]: first } };
  },
});
