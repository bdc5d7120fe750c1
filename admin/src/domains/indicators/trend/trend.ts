import type { IndicatorTrendQuery, TrendStep } from '@jiceng/schema/indicators.ts';
import { asLength } from '../../../shared/figures/format.ts';

export type Trend = NonNullable<IndicatorTrendQuery['indicatorTrend']>;
export type TrendPoint = Trend['points'][number];
export type TrendBreak = Trend['breaks'][number];
export type TrendTarget = Trend['targets'][number];

/** Points the server answers at most. */
const MOST_POINTS = 120;

/** How many points a year makes, by step. */
const PER_YEAR = { MONTH: 12, QUARTER: 4, HALF_YEAR: 2, YEAR: 1 } as const satisfies Record<TrendStep, number>;

export const STEPS = ['YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH'] as const satisfies readonly TrendStep[];
/** Spans to choose from, in years. */
export const SPANS = [1, 3, 5, 10] as const;

/** Whether a span makes no more points by a step than are answered, that of the day looked at included, and at least two ends of a step. */
export const fits = (years: number, step: TrendStep): boolean => {
  const ends = years * PER_YEAR[step];
  return ends >= 2 && ends + 1 <= MOST_POINTS;
};

/** First day of a span of years that ends on a day: the day after the same day then, so that no end of a step stands in it once too often. */
export function spanStart(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year - years, month - 1, date + 1)).toISOString().slice(0, 10);
}

/** Ends of a cut axis with a little room on both sides; for lines only, whose axis carries the values. */
export function axisOf(figures: readonly number[]): { readonly low: number; readonly high: number } {
  const low = Math.min(...figures);
  const high = Math.max(...figures);
  const room = (high - low) * 0.12 || Math.max(Math.abs(high) * 0.1, 1);
  return { low: low - room < 0 && low >= 0 ? 0 : low - room, high };
}

/** Round values to say at a cut axis, lowest first: at most five. */
export function ticksOf({ low, high }: { readonly low: number; readonly high: number }): number[] {
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough || 1));
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}

/**
 * What is drawn as one line (线段): points that follow each other, all with a value and no break between them. A break on the day of a point
 * stands before it: that day is the first of the new way.
 */
export function runsOf(
  points: readonly Pick<TrendPoint, 'on' | 'value'>[],
  breaks: readonly Pick<TrendBreak, 'on'>[],
): number[][] {
  const runs: number[][] = [];
  points.forEach((point, index) => {
    if (asLength(point.value) === null) return;
    const before = points[index - 1];
    const joined =
      before !== undefined &&
      asLength(before.value) !== null &&
      !breaks.some(({ on }) => on > before.on && on <= point.on);
    const run = runs.at(-1);
    if (joined && run) run.push(index);
    else runs.push([index]);
  });
  return runs;
}

/** Points that follow each other without a value for one and the same reason (空缺). */
export function gapsOf(points: readonly TrendPoint[]): { first: number; last: number; point: TrendPoint }[] {
  const gaps: { first: number; last: number; point: TrendPoint }[] = [];
  points.forEach((point, index) => {
    if (asLength(point.value) !== null) return;
    const gap = gaps.at(-1);
    if (gap && gap.last === index - 1 && gap.point.status === point.status) gap.last = index;
    else gaps.push({ first: index, last: index, point });
  });
  return gaps;
}

/** Where a day lies between the points, in steps from the first; null outside them. */
export function placeOf(day: string, points: readonly { readonly on: string }[]): number | null {
  const next = points.findIndex(({ on }) => on >= day);
  const at = points[next];
  if (!at) return null;
  if (at.on === day) return next;
  const before = points[next - 1];
  if (!before) return null;
  const part = (Date.parse(day) - Date.parse(before.on)) / (Date.parse(at.on) - Date.parse(before.on));
  return next - 1 + part;
}

/** From where to where a target is drawn: as long as it held, no longer than its deadline; null: it held at none of the days. */
export function stretchOf(
  { from, to, deadline }: Pick<TrendTarget, 'from' | 'to' | 'deadline'>,
  points: readonly { readonly on: string }[],
): { readonly from: number; readonly until: number; readonly atDeadline: boolean } | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const end = [to, deadline].filter((day): day is string => day !== null && day !== undefined).sort()[0] ?? last.on;
  if (from > last.on || end < first.on) return null;
  return {
    from: placeOf(from, points) ?? 0,
    until: placeOf(end, points) ?? points.length - 1,
    atDeadline: end === deadline && end <= last.on,
  };
}
