interface Registered {
  readonly valid: { readonly from: string; readonly to: string | null };
}

/** Stretches after a first registration on which none was in force (未再登记): between two, and from the last to the day looked at. */
export function lapsesOf(
  registrations: readonly Registered[],
  day: string,
): readonly { readonly from: string; readonly to: string }[] {
  const sorted = registrations.map(({ valid }) => valid).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.flatMap(({ to }, index) => {
    const next = sorted[index + 1]?.from ?? day;
    return to !== null && to < next ? [{ from: to, to: next }] : [];
  });
}
