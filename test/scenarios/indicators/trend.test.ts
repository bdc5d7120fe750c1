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
  it('is one statement, however many points', async () => {
    const { statements } = await statementsOf(() => trend({ from: '2021-01-01', step: 'MONTH' }));
    expect(statements).toHaveLength(1);
  });
});
