interface Stretch {
  readonly valid: { readonly from: string; readonly to: string | null };
}

/**
 * The stretches of employment without a break that a change on that day reaches (连续聘用): a change holds to the end of the run it falls into.
 * None where he is not employed then: a return touches nothing.
 */
export function runAt<T extends Stretch>(stretches: readonly T[], day: string): T[] {
  const sorted = stretches.toSorted((a, b) => (a.valid.from < b.valid.from ? -1 : 1));
  const runs: T[][] = [];
  for (const stretch of sorted) {
    const run = runs.at(-1);
    if (run?.at(-1)?.valid.to === stretch.valid.from) run.push(stretch);
    else runs.push([stretch]);
  }
  return runs.find((run) => run.some(({ valid }) => valid.from <= day && (valid.to === null || valid.to > day))) ?? [];
}
