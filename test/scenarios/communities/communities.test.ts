import { afterAll, describe, expect, it } from 'vitest';
import { statementsOf } from '../../support/statements.ts';
import { demoDistrict } from './demo-district.ts';

const house = await demoDistrict('communities');
afterAll(() => house.close());
const manager = await house.as('manager');

describe('赛马场社区 today', () => {
  const ask = async (asOf: string | null = null) =>
    (
      await manager.data(
        `query ($asOf: Date) { community(code: "150102001002", asOf: $asOf) {
          name households householdsOn householdsStatus facilityAreaM2 residentActivityAreaM2 requiredAreaM2 shortfallM2 areaPer100Households
          meetsFacilityStandard region { code level } parent { name } } }`,
        { asOf },
      )
    ).community;

  it('has 896.50 m2 of the 1,023.60 m2 that 3,412 households need, 127.10 m2 short', async () => {
    expect(await ask()).toEqual({
      name: '赛马场社区居委会',
      households: 3412,
      householdsOn: '2026-06-30',
      householdsStatus: 'OK',
      facilityAreaM2: '896.50',
      residentActivityAreaM2: '708.50',
      requiredAreaM2: '1023.60',
      shortfallM2: '127.10',
      areaPer100Households: '26.27',
      meetsFacilityStandard: false,
      region: { code: '150102001002', level: 'COMMUNITY' },
      parent: { name: '海拉尔东路街道' },
    });
  });
  it('was 21.60 m2 short while the old office was still in use', async () => {
    expect(await ask('2025-08-31')).toMatchObject({ households: 3387, facilityAreaM2: '994.50', shortfallM2: '21.60' });
  });
  it('had no standard to meet in 2020', async () => {
    expect(await ask('2020-12-31')).toMatchObject({
      households: 3104,
      requiredAreaM2: null,
      shortfallM2: null,
      meetsFacilityStandard: null,
    });
  });
  it('will have no household figure that may be used in the summer of 2028', async () => {
    expect(await ask('2028-06-30')).toMatchObject({ households: 3412, householdsStatus: 'OK' });
    expect(await ask('2028-07-01')).toMatchObject({
      households: null,
      householdsOn: '2026-06-30',
      householdsStatus: 'NO_BASE',
      requiredAreaM2: null,
      meetsFacilityStandard: null,
    });
  });
  it('lists its five facilities, those that count first, and its households, the latest first', async () => {
    const { community } = await manager.data(
      `{ community(code: "150102001002") {
        facilities { name state countsTowards countsReason buildingAreaM2 source }
        baseFigures(metric: HOUSEHOLDS) { onDate value sourceKind review decidedBy { name } } } }`,
    );
    expect(community.facilities.map((f: { name: string }) => f.name)).toEqual([
      '社区综合服务中心',
      '居民活动室',
      '日间照料站',
      '福地小区配套用房',
      '原办公用房',
    ]);
    expect(community.facilities[3]).toEqual({
      name: '福地小区配套用房',
      state: 'UNDER_CONSTRUCTION',
      countsTowards: false,
      countsReason: '未验收',
      buildingAreaM2: '420.00',
      source: '演示：设施台账（虚构）',
    });
    expect(community.baseFigures.map((f: { value: number }) => f.value)).toEqual([
      3412, 3387, 3330, 3268, 3211, 3156, 3104,
    ]);
    expect(community.baseFigures[0]).toMatchObject({
      sourceKind: 'GRID',
      review: 'APPROVED',
      decidedBy: { name: '苏日娜' },
    });
  });
  it('its explanation says who approved each row and when, the name to those who may know persons', async () => {
    const explain = (fields: string) =>
      `{ community(code: "150102001002") { explain(figure: SHORTFALL) { nodes { kind ${fields} } } } }`;
    const { community } = await manager.data(explain('approvedAt approvedBy'));
    const inputs = community.explain.nodes.filter(({ kind }: { kind: string }) => kind === 'INPUT');
    expect(inputs).toHaveLength(4);
    for (const { approvedAt, approvedBy } of inputs) {
      expect(approvedBy).toBe('苏日娜');
      expect(approvedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
    const analyst = await house.as('analyst');
    expect((await analyst.ask(explain('approvedAt'))).errors).toBeUndefined();
    expect((await analyst.ask(explain('approvedBy'))).code).toBe('ACCESS_DENIED');
  });
  it('explains its shortfall down to the rows', async () => {
    const { community } = await manager.data(
      `{ community(code: "150102001002") { explain(figure: SHORTFALL) {
        title { zh } sentence { zh } asOf nodes { kind label { zh } formula { zh } value date document { number } ref { type } } } } }`,
    );
    expect(community.explain.sentence.zh).toBe(
      '每百户 30 m²、3,412 户，应有 1,023.60 m²；已有 896.50 m²，差 127.10 m²。',
    );
    expect(community.explain.asOf).toBe('2026-11-24');
    const lines = (kind: string) =>
      community.explain.nodes
        .filter((n: { kind: string }) => n.kind === kind)
        .map((n: { label: { zh: string }; value: string; date: string }) => [n.label.zh, n.value, n.date]);
    expect(lines('INPUT')).toEqual([
      ['户数', '3412', '2026-06-30'],
      ['社区综合服务中心', '512.00', '2019-04-12'],
      ['居民活动室', '248.50', '2021-09-01'],
      ['日间照料站', '136.00', '2023-05-18'],
    ]);
    expect(lines('NOT_COUNTED')).toEqual([
      ['福地小区配套用房（未验收）', '420.00', '2025-10-01'],
      ['原办公用房（退出）', '98.00', '2025-09-01'],
    ]);
  });
});

describe('the district’s communities', () => {
  const short = (facilityClass: string, asOf: string) =>
    manager
      .data(
        `query ($filter: CommunityFilter, $asOf: Date) { communities(filter: $filter, asOf: $asOf, page: { limit: 200 }) { totalCount items { meetsFacilityStandard } } }`,
        { filter: { facilityClass: { eq: facilityClass } }, asOf },
      )
      .then(({ communities }) => {
        const meets = communities.items.filter(
          (c: { meetsFacilityStandard: boolean }) => c.meetsFacilityStandard,
        ).length;
        return `${meets} / ${communities.totalCount}`;
      });

  it.each([
    ['URBAN', '58 / 65', '59 / 65'],
    ['TOWN_FRINGE', '12 / 13', '12 / 13'],
    ['VILLAGE', '9 / 11', '10 / 11'],
  ])('%s: %s meet their standard at the plan’s end, %s today', async (facilityClass, then, now) => {
    expect(await short(facilityClass, '2025-12-31')).toBe(then);
    expect(await short(facilityClass, '2026-11-24')).toBe(now);
  });

  it('are sorted by what they lack, what is not known last', async () => {
    const { communities } = await manager.data(
      '{ communities(sort: [{ field: SHORTFALL, direction: DESC }], page: { limit: 200 }) { items { code shortfallM2 } } }',
    );
    const values = communities.items.map((c: { shortfallM2: string | null }) => c.shortfallM2);
    expect(values.at(-1)).toBeNull();
    const known = values.slice(0, -1).map(Number);
    expect(known).toEqual(known.toSorted((a: number, b: number) => b - a));
    expect(known[0]).toBeGreaterThan(100);
  });

  it('that miss their standard are found', async () => {
    const { communities } = await manager.data(
      '{ communities(filter: { meetsFacilityStandard: { eq: false } }, page: { limit: 200 }) { totalCount items { meetsFacilityStandard } } }',
    );
    expect(communities.totalCount).toBe(8);
    expect(communities.items.every((c: { meetsFacilityStandard: boolean }) => c.meetsFacilityStandard === false)).toBe(
      true,
    );
  });

  it('are read with all their figures in one statement', async () => {
    const { result, statements } = await statementsOf(() =>
      manager.data(
        `{ communities(page: { limit: 90 }) { totalCount items { name shortfallM2 facilities { name } explain(figure: SHORTFALL) { sentence { zh } } } } }`,
      ),
    );
    expect(result.communities.items).toHaveLength(90);
    expect(statements.filter((s) => s.isRead)).toHaveLength(1);
  });
});

describe('the figures of a region', () => {
  const figures = async (code: string) =>
    (
      await manager.data(
        'query ($code: String) { region(code: $code) { households facilityAreaM2 requiredAreaM2 shortfallM2 unitsShort children { code shortfallM2 unitsShort } } }',
        { code },
      )
    ).region;

  it('of the district: 8 units short; what they lack is not offset by a surplus elsewhere', async () => {
    const district = await figures('150102');
    expect(district.unitsShort).toBe(8);
    expect(Number(district.facilityAreaM2)).toBeGreaterThan(Number(district.requiredAreaM2));
    expect(Number(district.shortfallM2)).toBeGreaterThan(0);
    const sum = district.children.reduce(
      (total: number, c: { shortfallM2: string | null }) => total + Number(c.shortfallM2 ?? 0),
      0,
    );
    expect(sum.toFixed(2)).toBe(district.shortfallM2);
  });
  it('of a street: households are the sum of its ten communities, while none is entered for itself', async () => {
    const { region } = await manager.data('{ region(code: "150102001") { households children { households } } }');
    const parts = region.children.map((c: { households: number }) => c.households);
    expect(parts).toHaveLength(10);
    expect(region.households).toBe(parts.reduce((sum: number, n: number) => sum + n, 0));
  });
  it('of the park, which has only a virtual community: nothing required, nothing short', async () => {
    expect(await figures('150102400')).toMatchObject({
      households: null,
      facilityAreaM2: '0.00',
      requiredAreaM2: null,
      shortfallM2: null,
      unitsShort: 0,
    });
  });
});

describe('base figures', () => {
  it('hold the real census of the district, cited as quoted', async () => {
    const { baseFigures } = await manager.data(
      '{ baseFigures(filter: { metric: { eq: URBAN_RESIDENTS }, region: { eq: "1" } }) { totalCount items { value onDate sourceKind region { name } document { title grade } } } }',
    );
    expect(baseFigures).toEqual({
      totalCount: 1,
      items: [
        {
          value: 621072,
          onDate: '2020-11-01',
          sourceKind: 'CENSUS',
          region: { name: '新城区' },
          document: { title: '第七次全国人口普查', grade: 'QUOTED' },
        },
      ],
    });
  });
});
