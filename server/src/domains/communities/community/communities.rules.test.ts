import { describe, expect, it } from 'vitest';
import { FacilityClass } from '../../regions/index.ts';
import { BaseMetric, FigureStatus } from '../base-figures/base-figure.enums.ts';
import { standardAt } from './communities.catalogue.ts';
import {
  areaPer100Households,
  countedArea,
  householdsOf,
  meetsStandard,
  requiredArea,
  shortfall,
  unitFigures,
  whichFigureCounts,
} from './communities.rules.ts';

const TODAY = '2026-11-24';
const { URBAN, TOWN_FRINGE, VILLAGE } = FacilityClass;

/** Class, households, area -> meets, shortfall, area per 100 households. */
const measured = (facilityClass: FacilityClass, households: number | null, area: string) => {
  const standard = standardAt(facilityClass, TODAY);
  return [
    meetsStandard(standard, households, area),
    shortfall(requiredArea(standard, households), area),
    areaPer100Households(area, households),
  ];
};

describe('rooms of an urban community', () => {
  it('700 households and 300 m2 are enough', () => {
    expect(measured(URBAN, 700, '300')).toEqual([true, '0.00', '42.86']);
  });
  it('1,000 households and 300 m2 are just enough', () => {
    expect(measured(URBAN, 1000, '300')).toEqual([true, '0.00', '30.00']);
  });
  it('1,001 households and 300 m2 fail by 0.30, though 29.97 shows as 30 without decimals', () => {
    expect(measured(URBAN, 1001, '300')).toEqual([false, '0.30', '29.97']);
  });
  it('1,001 households and 300.3 m2 are enough', () => {
    expect(measured(URBAN, 1001, '300.3')).toEqual([true, '0.00', '30.00']);
  });
  it('2,000 households and 599.99 m2 fail by 0.01, though it shows as 30.00 per 100', () => {
    expect(measured(URBAN, 2000, '599.99')).toEqual([false, '0.01', '30.00']);
  });
  it('3,000 households and 900 m2 are enough', () => {
    expect(measured(URBAN, 3000, '900')).toEqual([true, '0.00', '30.00']);
  });
  it('650 households and 210 m2 fail by 90 though they have 32.31 m2 per 100', () => {
    expect(measured(URBAN, 650, '210')).toEqual([false, '90.00', '32.31']);
  });
  it('a community without a household still needs 300 m2 and has no area per 100', () => {
    expect(measured(URBAN, 0, '300')).toEqual([true, '0.00', null]);
  });
  it('without a household figure nobody can say whether 300 m2 are enough', () => {
    expect(measured(URBAN, null, '300')).toEqual([null, null, null]);
  });
  it('without a household figure 299.99 m2 are too little all the same', () => {
    expect(measured(URBAN, null, '299.99')).toEqual([false, null, null]);
  });
  it('赛马场社区: 3,412 households need 1,023.60 m2, 896.50 m2 lack 127.10 m2', () => {
    expect(requiredArea(standardAt(URBAN, TODAY), 3412)).toBe('1023.6');
    expect(measured(URBAN, 3412, '896.50')).toEqual([false, '127.10', '26.27']);
  });
});

describe('service centres elsewhere', () => {
  it('299.5 m2 of a town or urban village fail by 0.50', () => {
    expect(measured(TOWN_FRINGE, 400, '299.5')).toEqual([false, '0.50', '74.88']);
  });
  it('150 m2 are enough for a village of 180 households', () => {
    expect(measured(VILLAGE, 180, '150')).toEqual([true, '0.00', '83.33']);
  });
  it('150 m2 are enough for a village of 2,000 households, with 7.50 m2 per 100', () => {
    expect(measured(VILLAGE, 2000, '150')).toEqual([true, '0.00', '7.50']);
  });
  it('a unit whose class is not set has no standard to meet', () => {
    expect(meetsStandard(standardAt(null, TODAY), 2000, '150')).toBeNull();
  });
  it('before 2021 there was no standard', () => {
    expect(standardAt(VILLAGE, '2020-12-31')).toBeNull();
  });
});

describe('three communities of a district', () => {
  const units = [
    [1000, '300'],
    [3000, '600'],
    [500, '400'],
  ] as const;

  it('have 28.89 m2 per 100 households together, not the 43.33 of the mean', () => {
    expect(areaPer100Households('1300', 4500)).toBe('28.89');
  });
  it('are two of three that meet the standard', () => {
    expect(units.map(([households, area]) => meetsStandard(standardAt(URBAN, TODAY), households, area))).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('which area counts', () => {
  it('only what is marked as counting, to the cent', () => {
    expect(
      countedArea([
        { buildingAreaM2: '512.00', countsTowards: true },
        { buildingAreaM2: '248.5', countsTowards: true },
        { buildingAreaM2: '136', countsTowards: true },
        { buildingAreaM2: '420', countsTowards: false },
      ]),
    ).toBe('896.50');
  });
  it('a community without a facility has 0.00 m2', () => {
    expect(countedArea([])).toBe('0.00');
  });
});

describe('which figure counts', () => {
  const figures = [
    { onDate: '2020-11-01', value: 3104 },
    { onDate: '2024-06-30', value: 3330 },
    { onDate: '2024-02-29', value: 3300 },
  ];
  const households = (asOf: string) => whichFigureCounts(figures, BaseMetric.HOUSEHOLDS, asOf);

  it('the last one dated on or before the day', () => {
    expect(households('2024-06-30').last?.value).toBe(3330);
    expect(households('2024-06-29').last?.value).toBe(3300);
  });
  it('households of two years ago to the day may still be used', () => {
    expect(households('2026-06-30').status).toBe(FigureStatus.OK);
  });
  it('a day later they may not, though they are still shown', () => {
    expect(households('2026-07-01')).toEqual({ last: figures[1], status: FigureStatus.NO_BASE });
  });
  it('of a leap day the two years end on 28 February', () => {
    const leap = figures.slice(2);
    expect(whichFigureCounts(leap, BaseMetric.HOUSEHOLDS, '2026-02-28').status).toBe(FigureStatus.OK);
    expect(whichFigureCounts(leap, BaseMetric.HOUSEHOLDS, '2026-03-01').status).toBe(FigureStatus.NO_BASE);
  });
  it('residents of the census of 2020 may be used to 1 November 2031', () => {
    const census = [{ onDate: '2020-11-01', value: 621_072 }];
    expect(whichFigureCounts(census, BaseMetric.URBAN_RESIDENTS, '2031-11-01').status).toBe(FigureStatus.OK);
    expect(whichFigureCounts(census, BaseMetric.URBAN_RESIDENTS, '2031-11-02').status).toBe(FigureStatus.NO_BASE);
  });
  it('before the first one there is none', () => {
    expect(households('2020-10-31')).toEqual({ last: null, status: FigureStatus.MISSING_INPUT });
  });
});

describe('households of a street', () => {
  it('its own figure goes before the sum of its communities', () => {
    expect(householdsOf(30_000, [10_000, 11_000])).toBe(30_000);
  });
  it('without one they are the sum', () => {
    expect(householdsOf(null, [10_000, 11_000])).toBe(21_000);
  });
  it("and unknown while one community's are missing", () => {
    expect(householdsOf(null, [10_000, null])).toBeNull();
  });
  it('a park without communities has none to add up', () => {
    expect(householdsOf(null, [])).toBeNull();
  });
});

it('a household figure that is too old is not used for the requirement', () => {
  const old = {
    facilityClass: URBAN,
    facilities: [{ buildingAreaM2: '400', countsTowards: true }],
    householdFigures: [{ onDate: '2020-11-01', value: 1000 }],
  };
  expect(unitFigures(old, TODAY)).toEqual({
    households: null,
    householdsOn: '2020-11-01',
    householdsStatus: FigureStatus.NO_BASE,
    areaM2: '400.00',
    requiredM2: null,
    shortfallM2: null,
    per100M2: null,
    meets: null,
  });
});
