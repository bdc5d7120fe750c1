import type { IndicatorTrendsBelowQuery } from '@jiceng/schema/indicators.ts';
import { asLength } from '../../../shared/figures/format.ts';
import { axisOf } from './trend.ts';

export type StreetTrend = IndicatorTrendsBelowQuery['indicatorTrendsBelow'][number];

/** Streets with a value on some day; the others are named with their reason below the pictures. */
export const drawn = (streets: readonly StreetTrend[]): readonly StreetTrend[] =>
  streets.filter(({ points }) => points.some(({ value }) => value !== null));

/** The target the streets are held against, on the last day it stands; null: none. */
export function mainLine(streets: readonly StreetTrend[]): { readonly value: string; readonly role: string } | null {
  const targets = streets.flatMap((street) => street.targets);
  for (const role of ['TARGET', 'FLOOR', 'STAFFING_STANDARD']) {
    const found = targets.find((target) => target.role === role);
    if (found) return found;
  }
  return null;
}

/** One scale for all: from the lowest to the highest value of any street, the target included. */
export function commonAxis(streets: readonly StreetTrend[]): { readonly low: number; readonly high: number } {
  const line = asLength(mainLine(streets)?.value);
  const values = streets.flatMap(({ points }) => points.map(({ value }) => asLength(value)));
  const numbers = [...values, line].filter((value) => value !== null);
  return axisOf(numbers.length > 0 ? numbers : [0]);
}

export interface StreetBreak {
  readonly of: StreetTrend['breaks'][number];
  /** Streets it breaks; empty: all of them. */
  readonly names: readonly string[];
}

/** Breaks of all lines, one that several share said once (断点). */
export function breaksOf(streets: readonly StreetTrend[]): readonly StreetBreak[] {
  const byBreak = new Map<string, { of: StreetBreak['of']; names: string[] }>();
  for (const { region, breaks } of streets)
    for (const each of breaks) {
      const key = `${each.on} ${each.kind} ${each.eventId} ${each.text.zh}`;
      const said = byBreak.get(key);
      if (said) said.names.push(region.name);
      else byBreak.set(key, { of: each, names: [region.name] });
    }
  return [...byBreak.values()].map(({ of, names }) => ({ of, names: names.length === streets.length ? [] : names }));
}
