/** A figure that holds from its day until the next one (阶梯). */
export interface FigureStep {
  readonly day: string;
  readonly value: number;
}

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const NICE = [1, 2, 5, 10] as const;

/**
 * A scale of three to six round ticks around the values. It need not begin at 0: the chart is a line, and its axis carries the values.
 */
export function scaleOf(values: readonly number[]): Scale {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const rough = Math.max(max - min, 1) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const size = Math.max(1, power * (NICE.find((nice) => nice * power >= rough) ?? 10));
  const low = Math.floor(min / size) * size;
  const high = Math.max(Math.ceil(max / size) * size, low + size);
  return { low, high, ticks: Array.from({ length: Math.round((high - low) / size) + 1 }, (_, i) => low + i * size) };
}

/** The first day of every year after `from` up to `to`. */
export function yearsBetween(from: string, to: string): string[] {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => `${first + i}-01-01`);
}
