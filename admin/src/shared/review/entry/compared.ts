/** One field of an entry as words; null: it has no value. */
export interface EntryLine {
  readonly label: string;
  readonly text: string | null;
  /** Set at the right, under each other. */
  readonly numeric?: boolean;
}

export interface ComparedField {
  readonly label: string;
  /** Undefined: nothing is in force to compare with. */
  readonly before: string | null | undefined;
  readonly after: string | null;
  readonly numeric: boolean;
  readonly changed: boolean;
}

/**
 * An entry beside what is in force, field by field, in the order of the entry; a field that only the one in force has comes last, as taken
 * away. `inForce` null: the entry is the first of its kind, and everything of it is new.
 */
export function compare(inForce: readonly EntryLine[] | null, entry: readonly EntryLine[]): ComparedField[] {
  const old = new Map(inForce?.map((line) => [line.label, line]));
  const kept = entry.map(({ label, text, numeric = false }): ComparedField => {
    const before = inForce ? (old.get(label)?.text ?? null) : undefined;
    return { label, before, after: text, numeric, changed: before !== text };
  });
  const named = new Set(entry.map(({ label }) => label));
  const gone = (inForce ?? [])
    .filter(({ label, text }) => !named.has(label) && text !== null)
    .map(
      ({ label, text, numeric = false }): ComparedField => ({
        label,
        before: text,
        after: null,
        numeric,
        changed: true,
      }),
    );
  return [...kept, ...gone];
}

/** What a short line shows: the changed fields of a correction, all filled ones of a new entry. */
export const worthSaying = (lines: readonly ComparedField[]): readonly ComparedField[] =>
  lines.filter(({ before, after, changed }) => (before === undefined ? after !== null : changed));
