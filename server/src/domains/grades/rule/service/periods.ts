import type { Day } from '../../../../shared/time/timeline.ts';
import { earlier, later } from '../../../../shared/time/years.ts';

/** Days from `from` on, `to` left out. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** Joined where they touch or overlap, in order. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = stretches.filter(({ from, to }) => from < to).sort((a, b) => (a.from < b.from ? -1 : 1));
  const result: Stretch[] = [];
  for (const each of sorted) {
    const last = result.at(-1);
    if (last && each.from <= last.to) result[result.length - 1] = { from: last.from, to: later(last.to, each.to) };
    else result.push(each);
  }
  return result;
}

/** The stretches less the days taken; both joined and in order. */
export function without(stretches: readonly Stretch[], taken: readonly Stretch[]): readonly Stretch[] {
  let left = stretches;
  for (const { from, to } of taken) {
    left = left.flatMap((each) =>
      to <= each.from || from >= each.to
        ? [each]
        : [
            { from: each.from, to: earlier(each.to, from) },
            { from: later(each.from, to), to: each.to },
          ].filter((part) => part.from < part.to),
    );
  }
  return left;
}

/** What of the stretches lies in [from, to). */
export const within = (stretches: readonly Stretch[], from: Day, to: Day): readonly Stretch[] =>
  stretches
    .map((each) => ({ from: later(each.from, from), to: earlier(each.to, to) }))
    .filter((each) => each.from < each.to);
