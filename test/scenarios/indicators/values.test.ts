import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statementsOf } from '../../support/statements.ts';
import { type TestDistrict, testDistrict } from './test-district.ts';

const INDICATORS = `query ($region: String!, $asOf: Date) {
  indicators(regionCode: $region, asOf: $asOf) {
    id asOf numerator denominator value display status statusText { zh en }
    region { code name } definition { code live } missing { region { name } reason { zh } } range { low high }
    targets { role value deadline met gap { value unit text { zh en } } surplus { value } text { zh } }
  }
}`;
const RANKING = `query ($code: String!, $asOf: Date, $region: String! = "150199") {
  indicatorRanking(code: $code, regionCode: $region, asOf: $asOf) { display status region { name } }
}`;
const EXPLANATION = `query ($code: String!) {
  indicator(code: $code, regionCode: "150199", asOf: "2025-12-31") {
    explanation { title { zh } sentence { zh en } asOf nodes { id parentId kind label { zh } formula { zh } value unit { zh } date ref { type id code } document { title number } } }
  }
}`;

describe('indicators of a small district (V5)', () => {
  let district: TestDistrict;
  beforeAll(async () => {
    district = await testDistrict('indicator_values');
  });
  afterAll(() => district.close());

  const valuesOf = async (region: string, asOf: string, who: Parameters<TestDistrict['as']>[0] = 'manager') => {
    const { indicators } = await district.as(who).data(INDICATORS, { region, asOf });
    return Object.fromEntries(
      indicators.map((value: { definition: { code: string } }) => [value.definition.code, value]),
    );
  };
  const codeOf = async (query: string, variables: object, who: Parameters<TestDistrict['as']>[0] = 'manager') => {
    const answer = await district.as(who).ask(query, variables);
    return [answer.code, answer.errors?.[0]?.extensions.field];
  };

  it('1,300 m2 for 4,500 households are 28.89 m2 per 100, and 50 m2 are missing to the floor of 30', async () => {
    const { FACILITY_AREA_PER_100_HOUSEHOLDS: area } = await valuesOf('150199', '2025-12-31');
    expect(area).toMatchObject({
      id: 'FACILITY_AREA_PER_100_HOUSEHOLDS:150199:2025-12-31',
      numerator: '1300.00',
      denominator: '4500',
      value: '28.888888888889',
      display: '28.89',
      status: 'OK',
      missing: [],
      range: null,
      targets: [
        { role: 'FLOOR', value: '30', deadline: null, met: false, gap: { value: '50.00', unit: 'M2' }, surplus: null },
      ],
    });
  });

  it('2 of 3 urban communities meet their standard, 1 is missing to all of them', async () => {
    const { URBAN_FACILITY_SHARE: share } = await valuesOf('150199', '2025-12-31');
    expect(share).toMatchObject({
      numerator: '2',
      denominator: '3',
      value: '66.666666666667',
      display: '66.67',
      region: { code: '150199', name: '测试区' },
      targets: [
        { role: 'TARGET', value: '100', deadline: '2025-12-31', met: false, gap: { text: { zh: '差 1 个社区' } } },
      ],
    });
  });

  it('a village without rooms counts as one that fails', async () => {
    const { VILLAGE_FACILITY_SHARE: share } = await valuesOf('150199', '2025-12-31');
    expect(share).toMatchObject({ numerator: '1', denominator: '2', display: '50.00' });
  });

  it('a district without units of a class has no share of them, neither 0 nor 100 per cent', async () => {
    const { TOWN_FACILITY_SHARE: share } = await valuesOf('150199', '2025-12-31');
    expect(share).toMatchObject({ status: 'ZERO_BASE', value: null, display: null, denominator: '0' });
    expect(share.targets).toMatchObject([{ met: null, gap: null }]);
  });

  it('all ten indicators are listed, and those without data say what they lack', async () => {
    const values = await valuesOf('150199', '2025-12-31');
    expect(Object.keys(values)).toHaveLength(10);
    expect(values.STATION_COVERAGE).toMatchObject({ status: 'MISSING_INPUT', definition: { live: false } });
    expect(values.WORKERS_PER_10K_URBAN).toMatchObject({
      status: 'NO_BASE',
      definition: { live: true },
      missing: [{ region: { name: '测试区' }, reason: { zh: '没有已通过的城镇常住人口' } }],
      targets: [
        { role: 'TARGET', value: '22', deadline: '2025-12-31', met: null },
        { role: 'STAFFING_STANDARD', value: '18', deadline: null, met: null },
      ],
    });
  });

  it('before the standard of 18 was issued there is only the target of 22', async () => {
    const { WORKERS_PER_10K_URBAN: workers } = await valuesOf('150199', '2024-08-20');
    expect(workers.targets).toMatchObject([{ role: 'TARGET', value: '22' }]);
  });

  it('a virtual community is excluded', async () => {
    const { URBAN_FACILITY_SHARE: share } = await valuesOf('150199400498', '2025-12-31');
    expect(share).toMatchObject({ status: 'EXCLUDED', statusText: { zh: '丁虚拟社区为虚拟区划，不参与计算' } });
  });

  it('a community of its own is 1 of 1 or 0 of 1', async () => {
    expect((await valuesOf('150199001001', '2025-12-31')).URBAN_FACILITY_SHARE.display).toBe('100.00');
    expect((await valuesOf('150199001002', '2025-12-31')).URBAN_FACILITY_SHARE.display).toBe('0.00');
  });

  it('before any household was counted the share lies between 0 and 100 and names who is missing', async () => {
    const { URBAN_FACILITY_SHARE: share, VILLAGE_FACILITY_SHARE: villages } = await valuesOf('150199', '2025-06-29');
    expect(share).toMatchObject({ status: 'MISSING_INPUT', value: null, range: { low: '0', high: '100' } });
    expect(share.missing).toMatchObject([
      { region: { name: '甲一社区' }, reason: { zh: '没有户数' } },
      { region: { name: '甲二社区' } },
      { region: { name: '乙一社区' } },
    ]);
    expect(villages).toMatchObject({ status: 'OK', display: '50.00' });
  });

  it('households of 30 June 2025 hold for 24 months, and not a day longer', async () => {
    expect((await valuesOf('150199', '2027-06-30')).FACILITY_AREA_PER_100_HOUSEHOLDS.status).toBe('OK');
    const { FACILITY_AREA_PER_100_HOUSEHOLDS: area } = await valuesOf('150199', '2027-07-01');
    expect(area).toMatchObject({ status: 'NO_BASE', value: null, statusText: { zh: '3 个单位的户数已超过有效期' } });
  });

  it('before the plan period no indicator is defined', async () => {
    expect(await valuesOf('150199', '2020-12-31')).toEqual({});
    const { indicator } = await district
      .as('manager')
      .data('{ indicator(code: "URBAN_FACILITY_SHARE", regionCode: "150199", asOf: "2020-12-31") { id } }');
    expect(indicator).toBeNull();
  });

  it('streets are ranked from the best, those without a value stand last', async () => {
    const { indicatorRanking } = await district
      .as('manager')
      .data(RANKING, { code: 'FACILITY_AREA_PER_100_HOUSEHOLDS', asOf: '2025-12-31' });
    expect(indicatorRanking).toEqual([
      { display: '80.00', status: 'OK', region: { name: '乙街道' } },
      { display: '22.50', status: 'OK', region: { name: '甲街道' } },
      { display: null, status: 'ZERO_BASE', region: { name: '丙镇' } },
      { display: null, status: 'ZERO_BASE', region: { name: '丁园区' } },
    ]);
  });

  it('the communities of a street are ranked among themselves; a community has nobody below', async () => {
    const ranking = async (region: string) =>
      (await district.as('manager').data(RANKING, { code: 'URBAN_FACILITY_SHARE', region, asOf: '2025-12-31' }))
        .indicatorRanking;
    expect(await ranking('150199001')).toEqual([
      { display: '100.00', status: 'OK', region: { name: '甲一社区' } },
      { display: '0.00', status: 'OK', region: { name: '甲二社区' } },
    ]);
    expect(await ranking('150199001001')).toEqual([]);
  });

  it('a figure explains itself down to each community', async () => {
    const { indicator } = await district.as('manager').data(EXPLANATION, { code: 'URBAN_FACILITY_SHARE' });
    const { title, sentence, nodes } = indicator.explanation;
    expect(title.zh).toBe('测试区 · 城市社区用房达标率');
    expect(sentence.zh).toBe('2 ÷ 3 = 66.67 %，差 1 个社区');
    const inputs = nodes.filter((n: { kind: string }) => n.kind === 'INPUT');
    expect(inputs).toHaveLength(3);
    expect(inputs[0]).toMatchObject({
      label: { zh: '甲二社区' },
      formula: { zh: '3,000 户，应有 900.00 m²，已有 600.00 m²，差 300.00 m²' },
      value: '300.00',
      date: '2025-06-30',
      ref: { type: 'COMMUNITY', id: await district.idOf('150199001002'), code: '150199001002' },
    });
    expect(nodes.find((n: { kind: string }) => n.kind === 'NOT_COUNTED')).toMatchObject({
      label: { zh: '丁虚拟社区' },
    });
    expect(nodes.find((n: { kind: string }) => n.kind === 'RULE').document.number).toBe('新政办发〔2022〕47号');
  });

  it('the region of a value is a region like any other', async () => {
    const { indicator } = await district
      .as('manager')
      .data(
        `{ indicator(code: "URBAN_FACILITY_SHARE", regionCode: "150199001", asOf: "2025-12-31") { region { parent { name } children { name } } definition { targets { value } history { ownerDepartment } } } }`,
      );
    expect(indicator).toEqual({
      region: { parent: { name: '测试区' }, children: [{ name: '甲一社区' }, { name: '甲二社区' }] },
      definition: { targets: [{ value: '100' }], history: [{ ownerDepartment: '新城区民政局' }] },
    });
  });

  it('values, ranking and explanation take one statement each', async () => {
    const manager = district.as('manager');
    for (const [query, variables] of [
      [INDICATORS, { region: '150199' }],
      [RANKING, { code: 'URBAN_FACILITY_SHARE' }],
      [EXPLANATION, { code: 'URBAN_FACILITY_SHARE' }],
    ] as const) {
      const { statements } = await statementsOf(() => manager.data(query, variables));
      expect(statements.filter(({ isRead }) => isRead)).toHaveLength(1);
    }
  });

  it('an unknown region, another street, the district above and a day before the region existed answer alike', async () => {
    const unknown = ['REGION_NOT_FOUND', 'regionCode'];
    expect(await codeOf(INDICATORS, { region: '999999' })).toEqual(unknown);
    expect(await codeOf(INDICATORS, { region: '150199', asOf: '2019-12-31' })).toEqual(unknown);
    expect(await codeOf(INDICATORS, { region: '150199002' }, 'clerk')).toEqual(unknown);
    expect(await codeOf(INDICATORS, { region: '150199' }, 'clerk')).toEqual(unknown);
    expect(await codeOf(RANKING, { code: 'URBAN_FACILITY_SHARE' }, 'clerk')).toEqual(unknown);
  });

  it('a street clerk sees the figures of his street', async () => {
    expect((await valuesOf('150199001', '2025-12-31', 'clerk')).URBAN_FACILITY_SHARE.display).toBe('50.00');
  });

  it('who holds 本级 only is told that he cannot sum up the communities', async () => {
    const { URBAN_FACILITY_SHARE: share } = await valuesOf('150199001', '2025-12-31', 'ownLevelClerk');
    expect(share).toMatchObject({
      status: 'MISSING_INPUT',
      numerator: null,
      value: null,
      statusText: { zh: '数据范围为本级，看不到下属社区与村，不能合计' },
    });
  });

  it('an unknown indicator is named as the fault, and figures are not for trainers', async () => {
    expect(await codeOf('{ indicator(code: "NO_SUCH", regionCode: "150199") { id } }', {})).toEqual([
      'INDICATOR_NOT_FOUND',
      'code',
    ]);
    expect(await codeOf(INDICATORS, { region: '150199' }, 'trainer')).toMatchObject(['ACCESS_DENIED', undefined]);
  });
});
