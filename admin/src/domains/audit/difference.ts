/** One column of a row before and after; null: it was empty or the row was not there. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly changed: boolean;
}

/** A stored row before and after a change, column by column, changed ones first; texts are those of the server's JSON. */
export function differenceOf(before: string | null, after: string | null): FieldChange[] {
  const was = rowOf(before);
  const is = rowOf(after);
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return fields
    .map((field) => {
      const pair = { before: textOf(was[field]), after: textOf(is[field]) };
      return { field, ...pair, changed: pair.before !== pair.after };
    })
    .sort((a, b) => Number(b.changed) - Number(a.changed));
}

const rowOf = (json: string | null): Readonly<Record<string, unknown>> => (json === null ? {} : JSON.parse(json));

const textOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'object' ? JSON.stringify(value) : String(value);
