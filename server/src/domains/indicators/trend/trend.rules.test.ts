import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../shared/exact.ts';
import { TargetRole } from '../indicator.enums.ts';
import { DISTRICT, people, region, SHARE, unit, units, WORKERS } from '../indicators.fixtures.ts';
import type { DefinitionFacts, RuleInputs } from '../values/indicators.rules.ts';
import { TrendStep } from './trend.enums.ts';
import {
  boundaryBreaks,
  definitionBreaks,
  pointCount,
  type SeriesPart,
  seriesValue,
  targetsOfSeries,
} from './trend.rules.ts';

const part = (id: string, inputs: RuleInputs, given: Partial<SeriesPart> = {}): SeriesPart => ({
  region: region(id),
  share: '1',
  brokenBy: null,
  inputs,
  ...given,
});
const value = (definition: DefinitionFacts | null, ...parts: SeriesPart[]) => {
  const { measure, value: exactly } = seriesValue({ on: '2025-12-31', definition, parts }, true);
  const { status, numerator, denominator } = measure;
  return [status, numerator && plain(numerator), denominator && plain(denominator), exactly && plain(exactly)];
};
const FAILS = { meets: false, areaM2: '0.00', shortfallM2: '300.00' } as const;

describe('the value of a series at a day', () => {
  it('two merged streets are summed and then divided: 1 of 1 and 1 of 3 are 2 of 4, not 66.67 per cent', () => {
    const first = part('10', units(unit('1')));
    const second = part('11', units(unit('2'), unit('3', FAILS), unit('4', FAILS)));
    expect(value(SHARE, first, second)).toEqual(['OK', '2', '4', '50']);
  });
  it('of a divided street its share counts: 0.4 of 10 people for 5,000 residents are 4 for 2,000', () => {
    const { units: none, workforce } = people(10, null);
    const inputs = {
      units: none,
      workforce: workforce && {
        ...workforce,
        urban: { 10: { id: '7', value: 5000, onDate: '2020-11-01', usable: true } },
      },
    };
    expect(value(WORKERS, part('10', inputs, { share: '0.4' }))).toEqual(['OK', '4', '2000', '20']);
  });
  it('is broken where the share of a divided street is not known', () => {
    expect(value(SHARE, part('10', units(unit('1')), { brokenBy: '5' }))[0]).toBe('SERIES_BROKEN');
  });
  it('one part without a base leaves the sum without one', () => {
    const lacking = unit('2', { households: null, householdsStatus: 'NO_BASE', meets: null, shortfallM2: null });
    expect(value(SHARE, part('10', units(unit('1'))), part('11', units(lacking)))[0]).toBe('NO_BASE');
  });
  it('a part without any unit of the class adds nothing and hides nothing', () => {
    expect(value(SHARE, part('10', units(unit('1'))), part('11', units()))).toEqual(['OK', '1', '1', '100']);
  });
  it('a virtual part is left out', () => {
    const virtual = part('11', units(), { region: region('11', { isVirtual: true }) });
    expect(value(SHARE, part('10', units(unit('1'))), virtual)).toEqual(['OK', '1', '1', '100']);
  });
  it('is not defined before the indicator or the region was', () => {
    expect(value(null, part('10', units(unit('1'))))[0]).toBe('NOT_DEFINED');
    expect(value(SHARE)[0]).toBe('NOT_DEFINED');
  });
  it("is the same however a region's units are spread over the parts it was merged from", () => {
    const standing = fc.record({ meets: fc.boolean(), part: fc.integer({ min: 10, max: 13 }) });
    fc.assert(
      fc.property(fc.array(standing, { minLength: 1, maxLength: 30 }), (list) => {
        const all = list.map(({ meets }, i) => unit(String(i), meets ? {} : FAILS));
        const parts = [10, 11, 12, 13].map((id) =>
          part(String(id), units(...all.filter((_, i) => list[i]?.part === id))),
        );
        expect(value(SHARE, ...parts)).toEqual(value(SHARE, part('10', units(...all))));
      }),
    );
  });
});

describe('points of a trend', () => {
  it('stand at the end of each step and on the last day', () => {
    expect(pointCount('2025-01-01', '2025-12-31', TrendStep.QUARTER)).toBe(4);
    expect(pointCount('2025-12-31', '2025-12-31', TrendStep.YEAR)).toBe(1);
    expect(pointCount('2025-12-31', '2026-01-01', TrendStep.MONTH)).toBe(2);
    expect(pointCount('2016-01-01', '2025-12-31', TrendStep.MONTH)).toBe(120);
  });
  it('there are none when the days are turned round', () => {
    expect(pointCount('2025-12-31', '2025-12-30', TrendStep.MONTH)).toBe(0);
  });
});

describe('breaks of a trend', () => {
  const from = (day: string, given: Partial<DefinitionFacts>) => ({ from: day, definition: { ...SHARE, ...given } });
  it('another rule breaks it, another name or number of decimals does not', () => {
    const breaks = definitionBreaks([
      from('2021-01-01', {}),
      from('2023-01-01', { decimals: 1, name: { zh: '新名', en: 'New name' } }),
      from('2024-01-01', { ruleVersion: 'FACILITY_SHARE/2' }),
    ]);
    expect(breaks.map(({ on, kind }) => [on, kind])).toEqual([['2024-01-01', 'DEFINITION']]);
  });
  const event = (kind: string, broken = false) => ({ eventId: '5', kind, on: '2025-06-01', broken });
  it('a split without shares breaks it, a merge does not', () => {
    expect(boundaryBreaks([event('SPLIT', true), event('MERGE')], DISTRICT).map(({ text }) => text.zh)).toEqual([
      '2025-06-01 拆分，没有分摊比例，此前没有可比的值',
    ]);
  });
  it("a community that moves breaks its street's line and not its own", () => {
    expect(boundaryBreaks([event('TRANSFER')], region('10'))).toHaveLength(1);
    expect(boundaryBreaks([event('TRANSFER')], region('100', { level: 'COMMUNITY' }))).toEqual([]);
  });
});

describe('targets over the time', () => {
  const target = (id: string, regionId: string | null, from: string, to: string | null) => ({
    id,
    regionId,
    role: TargetRole.TARGET,
    value: '90',
    deadline: null,
    from,
    to,
    document: SHARE.document,
  });
  it("the region's own stands in the place of the general one while it holds", () => {
    const general = target('1', null, '2023-01-01', '2024-01-01');
    expect(targetsOfSeries([general, target('2', '10', '2022-01-01', null)]).map(({ id }) => id)).toEqual(['2']);
    expect(targetsOfSeries([general, target('2', '10', '2023-06-01', null)]).map(({ id }) => id)).toEqual(['2', '1']);
  });
});
