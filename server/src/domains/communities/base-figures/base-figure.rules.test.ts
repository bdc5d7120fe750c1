import { describe, expect, it } from 'vitest';
import { RegionLevel } from '../../regions/index.ts';
import { BaseMetric } from './base-figure.enums.ts';
import { checkFigure, type FigureClaim, refuseDuplicates } from './base-figure.rules.ts';

const TODAY = '2026-11-24';
const households: FigureClaim = { regionId: '17', metric: BaseMetric.HOUSEHOLDS, onDate: '2026-06-30', value: 3412 };
const check = (change: Partial<FigureClaim>) => () =>
  checkFigure({ ...households, ...change }, RegionLevel.COMMUNITY, TODAY, 2);
const refused = (field: string) => expect.objectContaining({ code: 'BASE_FIGURE_INVALID', field });

describe('a base figure of a community', () => {
  it('may be none and may be of today', () => {
    expect(check({ value: 0, onDate: TODAY })).not.toThrow();
  });
  it('is not negative', () => {
    expect(check({ value: -1 })).toThrow(refused('figures.2.value'));
  });
  it('is not 3,412,000 households', () => {
    expect(check({ value: 3_412_000 })).toThrow(refused('figures.2.value'));
  });
  it('is not of tomorrow', () => {
    expect(check({ onDate: '2026-11-25' })).toThrow(refused('figures.2.onDate'));
  });
  it('is not older than the first census', () => {
    expect(check({ onDate: '1953-06-30' })).toThrow(refused('figures.2.onDate'));
  });
});

it('one call that gives the same households twice is refused at the second', () => {
  const again = { ...households, regionId: '017', value: 3425 };
  expect(() => refuseDuplicates([households, { ...households, onDate: '2025-06-30' }, again])).toThrow(
    expect.objectContaining({ code: 'BASE_FIGURE_DUPLICATE', field: 'figures.2.value', params: { first: 1 } }),
  );
});
