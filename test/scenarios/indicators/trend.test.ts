import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statementsOf } from '../../support/statements.ts';
import { type TestDistrict, testDistrict } from './test-district.ts';

const TREND = `query ($code: String! = "URBAN_FACILITY_SHARE", $region: String! = "150199", $from: Date!, $to: Date!, $step: TrendStep!, $knownOn: DateTime) {
  indicatorTrend(code: $code, regionCode: $region, from: $from, to: $to, step: $step, knownOn: $knownOn) {
    id step definition { code } region { name parent { name } }
    points { on numerator denominator value display status statusText { zh } ruleVersion predecessors { id code name share } }
    breaks { on kind text { zh } eventId } targets { role value deadline from to document { number } }
  }
}`;

describe('an indicator over time', () => {
  let district: TestDistrict;
  beforeAll(async () => {
    district = await testDistrict('indicator_trend');
  });
  afterAll(() => district.close());

  const trend = async (variables: object) =>
    (await district.as('manager').data(TREND, { from: '2025-01-01', to: '2025-12-31', step: 'QUARTER', ...variables }))
      .indicatorTrend;
  const refusal = async (variables: object, who: Parameters<TestDistrict['as']>[0] = 'manager') => {
    const { code, errors } = await district
      .as(who)
      .ask(TREND, { from: '2025-01-01', to: '2025-12-31', step: 'QUARTER', ...variables });
    return [code, errors?.[0]?.extensions.field];
  };

  it('households counted on 30 June 2025 give values from that quarter on, and say what is missing before', async () => {
    const { points, id, definition, region } = await trend({});
    expect({ id, definition, region }).toEqual({
      id: 'URBAN_FACILITY_SHARE:150199:2025-01-01:2025-12-31:QUARTER',
      definition: { code: 'URBAN_FACILITY_SHARE' },
      region: { name: '测试区', parent: null },
    });
    expect(points.map((p: { on: string; display: string; status: string }) => [p.on, p.display, p.status])).toEqual([
      ['2025-03-31', null, 'MISSING_INPUT'],
      ['2025-06-30', '66.67', 'OK'],
      ['2025-09-30', '66.67', 'OK'],
      ['2025-12-31', '66.67', 'OK'],
    ]);
    expect(points[1]).toMatchObject({
      numerator: '2',
      denominator: '3',
      value: '66.666666666667',
      ruleVersion: 'FACILITY_SHARE/1',
      predecessors: [],
    });
  });
  it('a range of one day has one point, and the last point stands on the last day', async () => {
    const days = async (from: string, to: string, step: string) =>
      (await trend({ from, to, step })).points.map(({ on }: { on: string }) => on);
    expect(await days('2025-12-31', '2025-12-31', 'YEAR')).toEqual(['2025-12-31']);
    expect(await days('2026-01-15', '2026-04-10', 'MONTH')).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-10',
    ]);
    expect(await days('2024-02-01', '2024-02-29', 'MONTH')).toEqual(['2024-02-29']);
    expect(await days('2023-07-01', '2025-06-30', 'HALF_YEAR')).toEqual([
      '2023-12-31',
      '2024-06-30',
      '2024-12-31',
      '2025-06-30',
    ]);
  });
  it('days turned round, too many points, an unknown indicator and an unknown region are each named', async () => {
    expect(await refusal({ from: '2025-12-31', to: '2025-12-30' })).toEqual(['VALUE_INVALID', 'to']);
    expect(await refusal({ from: '2016-01-01', to: '2026-01-31', step: 'MONTH' })).toEqual(['TREND_TOO_LONG', 'step']);
    expect(await refusal({ code: 'NO_SUCH' })).toEqual(['INDICATOR_NOT_FOUND', 'code']);
    expect(await refusal({ region: '150198' })).toEqual(['REGION_NOT_FOUND', 'regionCode']);
    expect(await refusal({}, 'clerk')).toEqual(['REGION_NOT_FOUND', 'regionCode']);
    expect(await refusal({}, 'trainer')).toEqual(['ACCESS_DENIED', undefined]);
  });
  it('before the indicator was defined there is a point without a value', async () => {
    const { points } = await trend({ from: '2020-10-01', to: '2021-03-31' });
    expect(
      points.map((p: { on: string; status: string; ruleVersion: string }) => [p.on, p.status, p.ruleVersion]),
    ).toEqual([
      ['2020-12-31', 'NOT_DEFINED', null],
      ['2021-03-31', 'MISSING_INPUT', 'FACILITY_SHARE/1'],
    ]);
    expect(await trend({ from: '2020-01-01', to: '2020-12-31' })).toBeNull();
  });
  it('as it was known before anything was recorded there was no such region', async () => {
    expect(await refusal({ knownOn: '2020-01-01T00:00:00Z' })).toEqual(['REGION_NOT_FOUND', 'regionCode']);
  });
  it('under 本级 no point is summed up from units that are not seen', async () => {
    const { indicatorTrend } = await district
      .as('ownLevelClerk')
      .data(TREND, { region: '150199001', from: '2025-12-31', to: '2025-12-31', step: 'YEAR' });
    expect(indicatorTrend.points).toMatchObject([{ value: null, status: 'MISSING_INPUT' }]);
  });
  it('targets come with the days they held', async () => {
    const { targets } = await trend({});
    expect(targets).toEqual([
      {
        role: 'TARGET',
        value: '100',
        deadline: '2025-12-31',
        from: '2021-01-01',
        to: null,
        document: expect.any(Object),
      },
    ]);
  });
  it('is one statement, however many points', async () => {
    const { statements } = await statementsOf(() => trend({ from: '2021-01-01', step: 'MONTH' }));
    expect(statements).toHaveLength(1);
  });

  it('the streets below are asked for at once, each as it would be alone, in one statement', async () => {
    const below = `query ($code: String! = "URBAN_FACILITY_SHARE", $region: String! = "150199", $from: Date!, $to: Date!, $step: TrendStep!) {
      indicatorTrendsBelow(code: $code, regionCode: $region, from: $from, to: $to, step: $step) {
        definition { code } region { code name } points { on display status } targets { role value } breaks { on } } }`;
    const days = { from: '2025-01-01', to: '2025-12-31', step: 'QUARTER' };
    await district.as('manager').data(below, days);
    const { result, statements } = await statementsOf(() => district.as('manager').data(below, days));
    const streets = result.indicatorTrendsBelow as { region: { code: string }; points: object[] }[];
    expect(streets.map(({ region }) => region.code)).toEqual(['150199001', '150199002', '150199101', '150199400']);
    for (const { region, points } of streets) {
      const alone = await trend({ region: region.code });
      expect(points).toEqual(
        alone.points.map(({ on, display, status }: Record<string, unknown>) => ({ on, display, status })),
      );
    }
    expect(statements.filter(({ isRead }) => isRead)).toHaveLength(1);
    const refused = async (variables: object) => {
      const { code, errors } = await district.as('manager').ask(below, { ...days, ...variables });
      return [code, errors?.[0]?.extensions.field, errors?.[0]?.extensions.params];
    };
    expect(await refused({ from: '2023-01-01', step: 'MONTH' })).toEqual([
      'TREND_TOO_LONG',
      'step',
      { points: 36, max: 24 },
    ]);
    expect((await refused({ region: '9' })).slice(0, 2)).toEqual(['REGION_NOT_FOUND', 'regionCode']);
    expect((await refused({ code: 'NO_SUCH' })).slice(0, 2)).toEqual(['INDICATOR_NOT_FOUND', 'code']);
  });
});
