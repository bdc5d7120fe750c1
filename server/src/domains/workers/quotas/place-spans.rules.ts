import type { PlaceSpan } from '../../../shared/quota-keeper.ts';
import { type Day, intersection, type Period } from '../../../shared/time/timeline.ts';

interface AssignmentPeriod {
  readonly valid: Period;
  readonly value: { readonly unitId: number };
}

/** Where somebody uses a place, from both timelines and the days of his duties of the committees, which may run beside each other. */
export function placeSpans(
  employments: readonly { readonly valid: Period }[],
  assignments: readonly AssignmentPeriod[],
  seats: readonly Period[],
): readonly PlaceSpan[] {
  const seated = joined(seats);
  return assignments.flatMap(({ valid, value: { unitId } }) =>
    employments.flatMap((employment) => {
      const days = intersection(valid, employment.valid);
      if (!days) return [];
      const sitting = seated.flatMap((seat) => intersection(seat, days) ?? []);
      const other = sitting.reduce((left, seat) => left.flatMap((part) => without(part, seat)), [days]);
      return [
        ...sitting.map((part) => ({ unitId, committee: true, days: part })),
        ...other.map((part) => ({ unitId, committee: false, days: part })),
      ];
    }),
  );
}

function joined(periods: readonly Period[]): readonly Period[] {
  const all: Period[] = [];
  for (const next of periods.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = all.at(-1);
    if (!last || (last.to !== null && last.to < next.from)) all.push(next);
    else
      all[all.length - 1] = {
        from: last.from,
        to: last.to === null || next.to === null ? null : later(last.to, next.to),
      };
  }
  return all;
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);

function without(period: Period, gone: Period): readonly Period[] {
  const common = intersection(period, gone);
  if (!common) return [period];
  return [
    ...(period.from < common.from ? [{ from: period.from, to: common.from }] : []),
    ...(common.to !== null && (period.to === null || common.to < period.to)
      ? [{ from: common.to, to: period.to }]
      : []),
  ];
}
