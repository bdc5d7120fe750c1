import type { IndicatorDefinitionPartsFragment } from '@jiceng/schema/indicators.ts';
import type { Draft } from './measures.ts';

/** What is planned, as it is typed: target and deadline null are those of the catalogue. */
export interface Planning {
  readonly target: string | null;
  readonly deadline: string | null;
  readonly on: string | null;
  readonly draft: Draft;
}

export const NOTHING_PLANNED: Planning = { target: null, deadline: null, on: null, draft: {} };

export type Measured = Pick<IndicatorDefinitionPartsFragment, 'code' | 'name' | 'unit' | 'decimals' | 'kind'>;

const TARGET = /^(?!0+(\.0+)?$)\d{1,9}(\.\d{1,6})?$/;

/** Above 0, with as many places as a target is kept with. */
export const isTarget = (typed: string): boolean => TARGET.test(typed);

/** Ends of years to look ahead to from a day (预测到哪一天): this year's, the next, and that of the running five-year plan. */
export function deadlinesAhead(day: string): readonly string[] {
  const year = Number(day.slice(0, 4));
  const planEnd = Math.ceil(year / 5) * 5;
  return [...new Set([year, year + 1, planEnd])]
    .map((each) => `${each}-12-31`)
    .filter((each) => each > day)
    .toSorted();
}
