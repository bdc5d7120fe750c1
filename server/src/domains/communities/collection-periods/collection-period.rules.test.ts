import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { RegionLevel } from '../../regions/index.ts';
import { BaseMetric } from '../base-figures/base-figure.enums.ts';
import { checkPeriod, type PeriodClaim } from './collection-period.rules.ts';

const period: PeriodClaim = {
  name: ' 2026年四季度户数 ',
  metrics: [BaseMetric.HOUSEHOLDS],
  onDate: '2026-10-31',
  opensOn: '2026-11-01',
  deadline: '2026-12-15',
  level: RegionLevel.COMMUNITY,
};
const check = (change: Partial<PeriodClaim>, of: RegionLevel = RegionLevel.DISTRICT) =>
  checkPeriod({ ...period, ...change }, of);
const refused = (field: string) => expect.objectContaining({ code: 'COLLECTION_PERIOD_INVALID', field });

describe('a collection period of the district', () => {
  it('is kept with its name trimmed and each metric once', () => {
    const { HOUSEHOLDS, RESIDENTS } = BaseMetric;
    expect(check({ metrics: [RESIDENTS, HOUSEHOLDS, RESIDENTS] })).toMatchObject({
      name: '2026年四季度户数',
      metrics: ['HOUSEHOLDS', 'RESIDENTS'],
    });
  });
  it('may open, count and be due on one day', () => {
    expect(() => check({ opensOn: '2026-12-15', onDate: '2026-12-15' })).not.toThrow();
  });
  it('is not due before it opens', () => {
    expect(() => check({ opensOn: '2026-12-16' })).toThrow(refused('deadline'));
  });
  it('is not due before the day its figures are counted for', () => {
    expect(() => check({ onDate: '2026-12-31' })).toThrow(refused('onDate'));
  });
  it('asks for something and has a name', () => {
    expect(() => check({ metrics: [] })).toThrow(expect.objectContaining({ code: 'VALUE_REQUIRED', field: 'metrics' }));
    expect(() => check({ name: ' ' })).toThrow(expect.objectContaining({ code: 'VALUE_REQUIRED', field: 'name' }));
  });
});

describe('a collection period of a street', () => {
  it('asks its communities or the street itself, not the district', () => {
    expect(() => check({ level: RegionLevel.TOWN }, RegionLevel.TOWN)).not.toThrow();
    expect(() => check({ level: RegionLevel.DISTRICT }, RegionLevel.TOWN)).toThrow(refused('level'));
  });
  it('there is none of a single community', () => {
    expect(() => check({}, RegionLevel.COMMUNITY)).toThrow(refused('regionId'));
  });
});
