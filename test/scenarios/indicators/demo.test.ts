import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, house } from '../../support/house.ts';
import { statementsOf } from '../../support/statements.ts';

const VALUES = `query ($region: String!, $asOf: Date) {
  indicators(regionCode: $region, asOf: $asOf) {
    numerator denominator display status definition { code } missing { region { name } }
    targets { role met gap { value unit } surplus { value } text { zh } }
  }
}`;
const EXPLAINED = `{ indicator(code: "URBAN_FACILITY_SHARE", regionCode: "150102", asOf: "2025-12-31") {
  explanation { sentence { zh } nodes { kind label { zh } formula { zh } value ref { id code } } }
} }`;

describe('the demo district (演示)', () => {
  let demo: House;
  beforeAll(async () => {
    demo = await house('indicator_demo');
  });
  afterAll(() => demo.close());

  const valuesOf = async (region: string, asOf?: string) => {
    const { indicators } = await demo.as('manager').data(VALUES, { region, asOf });
    return Object.fromEntries(
      indicators.map(({ definition, ...value }: { definition: { code: string } }) => [definition.code, value]),
    );
  };

  it('stood at its deadline of 31 December 2025 at 58 of 65, 12 of 13 and 9 of 11', async () => {
    const values = await valuesOf('150102', '2025-12-31');
    expect(values.URBAN_FACILITY_SHARE).toMatchObject({
      numerator: '58',
      denominator: '65',
      display: '89.23',
      status: 'OK',
      targets: [
        { role: 'TARGET', met: false, gap: { value: '7', unit: 'UNITS' }, text: { zh: '未达标 · 还差 7 个社区' } },
      ],
    });
    expect(values.TOWN_FACILITY_SHARE).toMatchObject({
      numerator: '12',
      denominator: '13',
      display: '92.31',
      targets: [{ met: true, surplus: { value: '0' }, text: { zh: '已达标 · 恰为所需 12 个' } }],
    });
    expect(values.VILLAGE_FACILITY_SHARE).toMatchObject({
      numerator: '9',
      denominator: '11',
      display: '81.82',
      targets: [{ met: false, text: { zh: '未达标 · 还差 1 个村' } }],
    });
    expect(values.FACILITY_AREA_PER_100_HOUSEHOLDS).toMatchObject({
      display: '33.42',
      targets: [{ role: 'FLOOR', met: true, text: { zh: '高于底线 3.42 m²' } }],
    });
  });

  it('stands today at 59 of 65, 12 of 13 and 10 of 11', async () => {
    const values = await valuesOf('150102');
    expect(values.URBAN_FACILITY_SHARE).toMatchObject({ numerator: '59', denominator: '65', display: '90.77' });
    expect(values.TOWN_FACILITY_SHARE).toMatchObject({ numerator: '12', denominator: '13', display: '92.31' });
    expect(values.VILLAGE_FACILITY_SHARE).toMatchObject({
      numerator: '10',
      denominator: '11',
      display: '90.91',
      targets: [{ met: true }],
    });
    expect(values.FACILITY_AREA_PER_100_HOUSEHOLDS).toMatchObject({
      display: '33.57',
      targets: [{ text: { zh: '高于底线 3.57 m²' } }],
    });
  });

  it('counts 65 urban communities, 13 towns and suburbs and 11 villages, and leaves the virtual one out', async () => {
    const { indicator } = await demo.as('manager').data(EXPLAINED);
    const { sentence, nodes } = indicator.explanation;
    expect(sentence.zh).toBe('58 ÷ 65 = 89.23 %，差 7 个社区');
    const of = (kind: string) => nodes.filter((node: { kind: string }) => node.kind === kind);
    expect(of('INPUT')).toHaveLength(65);
    expect(of('NOT_COUNTED')).toMatchObject([{ ref: { code: '150102400498' } }]);
    expect(of('INPUT').filter(({ value }: { value: string }) => value !== '0.00')).toHaveLength(7);
  });

  it('a community’s line says what the community says of itself', async () => {
    const { indicator, community } = await demo.as('manager').data(`{
      indicator(code: "URBAN_FACILITY_SHARE", regionCode: "150102001") { explanation { nodes { formula { zh } value ref { code id } } } }
      community(code: "150102001002") { id requiredAreaM2 facilityAreaM2 shortfallM2 }
    }`);
    const line = indicator.explanation.nodes.find(
      (n: { ref: { code: string } | null }) => n.ref?.code === '150102001002',
    );
    expect(community).toMatchObject({ requiredAreaM2: '1023.60', facilityAreaM2: '896.50', shortfallM2: '127.10' });
    expect(line).toMatchObject({
      value: '127.10',
      formula: { zh: '3,412 户，应有 1,023.60 m²，已有 896.50 m²，差 127.10 m²' },
      ref: { id: community.id },
    });
  });

  it('the streets together are the district', async () => {
    const { indicatorRanking } = await demo
      .as('analyst')
      .data(
        `{ indicatorRanking(code: "URBAN_FACILITY_SHARE", regionCode: "150102", asOf: "2025-12-31") { numerator denominator status region { code } } }`,
      );
    expect(indicatorRanking).toHaveLength(13);
    const sum = (part: 'numerator' | 'denominator') =>
      indicatorRanking.reduce((total: number, value: Record<string, string>) => total + Number(value[part]), 0);
    expect([sum('numerator'), sum('denominator')]).toEqual([58, 65]);
  });

  it('ranks streets by workers per 10,000 urban residents, from 25.55 to 14.84; nobody lives in the park', async () => {
    const { indicatorRanking } = await demo
      .as('analyst')
      .data(
        `{ indicatorRanking(code: "WORKERS_PER_10K_URBAN", regionCode: "150102", asOf: "2025-12-31") { numerator denominator display status region { name } } }`,
      );
    const lines = indicatorRanking.map((value: { display: string | null; status: string; region: { name: string } }) =>
      [value.region.name, value.display ?? value.status].join(' '),
    );
    expect(lines).toEqual([
      '西街街道 25.55',
      '中山东路街道 25.47',
      '锡林北路街道 24.48',
      '东河街道 23.45',
      '东风路街道 23.09',
      '呼伦路街道 22.05',
      '丁香路街道 21.61',
      '迎新路街道 20.73',
      '保合少镇 20.42',
      '东街街道 19.49',
      '海拉尔东路街道 18.33',
      '成吉思汗大街街道 14.84',
      '新城区鸿盛高科技园区 ZERO_BASE',
    ]);
    const sum = (part: 'numerator' | 'denominator') =>
      indicatorRanking.reduce((total: number, value: Record<string, string>) => total + Number(value[part]), 0);
    expect([sum('numerator'), sum('denominator')]).toEqual([1336, 621_072]);
  });

  it('the clerk of a street sees his street and not the district', async () => {
    const hr = demo.as('hr');
    expect((await hr.ask(VALUES, { region: '150102' })).code).toBe('REGION_NOT_FOUND');
    expect((await hr.ask(VALUES, { region: '150102002' })).code).toBe('REGION_NOT_FOUND');
    const { indicators } = await hr.data(VALUES, { region: '150102001' });
    expect(indicators).toHaveLength(10);
  });

  it('the dashboard at two days is one statement', async () => {
    const manager = demo.as('manager');
    await manager.data('{ me { id } }');
    const { statements } = await statementsOf(() =>
      manager.data(
        `{ then: indicators(regionCode: "150102", asOf: "2025-12-31") { display } now: indicators(regionCode: "150102") { display } }`,
      ),
    );
    expect(statements.filter(({ isRead }) => isRead)).toHaveLength(1);
  });

  it('reported how it stood at its deadline: four values, approved by a second person, that come out the same again', async () => {
    const { frozenIndicators } = await demo
      .as('auditor')
      .data(
        '{ frozenIndicators { items { asOf display review definition { code } recordedBy { name } decidedBy { name } recomputed { status } } } }',
      );
    expect(
      frozenIndicators.items.map((item: { definition: { code: string }; display: string }) => [
        item.definition.code,
        item.display,
      ]),
    ).toEqual([
      ['WORKERS_PER_10K_URBAN', '21.51'],
      ['URBAN_FACILITY_SHARE', '89.23'],
      ['TOWN_FACILITY_SHARE', '92.31'],
      ['VILLAGE_FACILITY_SHARE', '81.82'],
    ]);
    for (const item of frozenIndicators.items)
      expect(item).toMatchObject({
        asOf: '2025-12-31',
        review: 'APPROVED',
        recordedBy: { name: '李志强' },
        decidedBy: { name: '苏日娜' },
        recomputed: { status: 'MATCHES' },
      });
  });
});
