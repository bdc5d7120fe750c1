import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import type { RegionLevel } from '../../regions/index.ts';
import { FIRST_FIGURE_DAY, HIGHEST_PLAUSIBLE } from '../community/communities.catalogue.ts';
import type { BaseMetric } from './base-figure.enums.ts';

/** Most figures that are entered with one call. */
export const MOST_AT_ONCE = 500;

export interface FigureClaim {
  readonly regionId: string;
  readonly metric: BaseMetric;
  readonly onDate: Day;
  readonly value: number;
}

/** Path of the N-th figure's input field, from 0. */
export const fieldOf = (index: number, name: keyof FigureClaim): string => `figures.${index}.${name}`;

/**
 * Whether a figure can be right at all (数据合理性): a whole number, not negative, not more than the level can have, counted between the first
 * census and today.
 *
 * @throws BASE_FIGURE_INVALID with the field
 */
export function checkFigure({ onDate, value }: FigureClaim, level: RegionLevel, today: Day, index: number): void {
  const max = HIGHEST_PLAUSIBLE[level];
  if (!Number.isInteger(value) || value < 0 || value > max)
    throw new DomainError('BASE_FIGURE_INVALID', { value, max }, fieldOf(index, 'value'));
  if (onDate > today || onDate < FIRST_FIGURE_DAY)
    throw new DomainError('BASE_FIGURE_INVALID', { onDate, today }, fieldOf(index, 'onDate'));
}

/**
 * One call says each thing once (重复数据).
 *
 * @throws BASE_FIGURE_DUPLICATE with the field of the second
 */
export function refuseDuplicates(figures: readonly FigureClaim[]): void {
  const seen = new Map<string, number>();
  for (const [index, { regionId, metric, onDate }] of figures.entries()) {
    const key = `${Number(regionId)} ${metric} ${onDate}`;
    const first = seen.get(key);
    if (first !== undefined)
      throw new DomainError('BASE_FIGURE_DUPLICATE', { first: first + 1 }, fieldOf(index, 'value'));
    seen.set(key, index);
  }
}
