interface Dated {
  readonly id: string;
  readonly valid: { readonly from: string; readonly to: string | null };
}

/** Of a record's history what was in force on the first day of an entry: what the entry is compared with. Null: nothing was. */
export function inForceAt<Fact extends Dated>(history: readonly Fact[], day: string): Fact | null {
  return history.find(({ valid }) => valid.from <= day && (valid.to === null || day < valid.to)) ?? null;
}
