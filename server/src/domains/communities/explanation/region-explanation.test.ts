import { describe, expect, it } from 'vitest';
import { FacilityClass, RegionLevel } from '../../regions/index.ts';
import { BaseFigureSource, FigureStatus } from '../base-figures/base-figure.enums.ts';
import { explainRegionFigure } from './region-explanation.ts';
import type { RegionNeeds, RegionUnit } from './region-explanation-lines.ts';
import { RegionFigure } from './region-figure.enums.ts';

const unit = (code: string, name: string, change: Partial<RegionUnit> = {}): RegionUnit => ({
  id: code,
  code,
  name,
  parentId: '2',
  facilityClass: FacilityClass.URBAN,
  isVirtual: false,
  households: 2000,
  householdsOn: '2026-06-30',
  householdsStatus: FigureStatus.OK,
  areaM2: '650.00',
  requiredM2: '600.00',
  shortfallM2: '0.00',
  meets: true,
  ...change,
});
const SHORT = unit('002', '赛马场社区', {
  households: 3412,
  areaM2: '896.50',
  requiredM2: '1023.60',
  shortfallM2: '127.10',
  meets: false,
});
const VILLAGE = unit('003', '某村', {
  facilityClass: FacilityClass.VILLAGE,
  households: 400,
  areaM2: '118.50',
  requiredM2: '150.00',
  shortfallM2: '31.50',
  meets: false,
});
const UNKNOWN = unit('004', '新社区', {
  households: null,
  householdsOn: null,
  householdsStatus: FigureStatus.MISSING_INPUT,
  requiredM2: null,
  shortfallM2: null,
  meets: null,
});
const VIRTUAL = unit('498', '虚拟社区', { isVirtual: true, areaM2: '1000.00' });

const street: RegionNeeds = {
  id: '2',
  code: '150102001',
  name: '某街道',
  level: RegionLevel.TOWN,
  facilityClass: null,
  figure: null,
  predecessors: [],
  facilities: [],
  towns: [],
  units: [unit('001', '甲社区'), SHORT, VILLAGE, VIRTUAL],
};
const own = (onDate: string) => ({
  id: '99',
  value: 7000,
  onDate,
  sourceKind: BaseFigureSource.MANUAL,
  source: '街道年报',
  documentTitle: null,
  documentNumber: null,
  documentArticle: null,
  documentDate: null,
  documentGrade: null,
  approvedAt: '2026-11-02T01:00:00.000Z',
  approvedBy: '苏日娜',
});
const explain = (figure: RegionFigure, change: Partial<RegionNeeds> = {}, unitsInSight = true) =>
  explainRegionFigure({ ...street, ...change }, figure, { asOf: '2026-11-24', unitsInSight });
const told = (figure: RegionFigure, change: Partial<RegionNeeds> = {}, unitsInSight = true) =>
  explain(figure, change, unitsInSight).sentence.zh;
const kind = (of: string, figure: RegionFigure, change: Partial<RegionNeeds> = {}) =>
  explain(figure, change).nodes.filter((node) => node.kind === of);

describe('a street of three communities and villages, 127.10 m2 and 31.50 m2 short', () => {
  it('every figure is told in one sentence', () => {
    expect(Object.values(RegionFigure).map((figure) => told(figure))).toEqual([
      '3 个社区与村合计 5,812 户。',
      '3 个社区与村已有 1,665.00 m²。',
      '3 个社区与村应有 1,773.60 m²。',
      '3 个社区与村应有 1,773.60 m²；已有 1,665.00 m²；2 个未达标，缺口合计 158.60 m²，其他单位的富余不抵补。',
      '3 个社区与村中 2 个未达标。',
    ]);
  });

  it('its shortfall is 158.60 m2, although 1,773.60 − 1,665.00 is only 108.60', () => {
    const terms = explain(RegionFigure.SHORTFALL).nodes.filter(({ kind }) => kind === 'TERM');
    expect(terms.map(({ label, formula, value }) => [label.zh, formula?.zh, value])).toEqual([
      ['应有面积', '600.00 + 1,023.60 + 150.00', '1773.60'],
      ['已有面积', '650.00 + 896.50 + 118.50', '1665.00'],
      ['缺口合计', '127.10 + 31.50', '158.60'],
    ]);
    expect(kind('NOTE', RegionFigure.SHORTFALL).map(({ label }) => label.zh)).toContain(
      '缺口逐个社区与村计算后相加，其他单位的富余不抵补。',
    );
  });

  it('a line per unit leads to the community, the one that lacks most first', () => {
    expect(kind('INPUT', RegionFigure.SHORTFALL).map(({ label, value, ref }) => [label.zh, value, ref])).toEqual([
      ['赛马场社区', '127.10', { type: 'COMMUNITY', id: '002', code: '002' }],
      ['某村', '31.50', { type: 'COMMUNITY', id: '003', code: '003' }],
      ['甲社区', '0.00', { type: 'COMMUNITY', id: '001', code: '001' }],
    ]);
  });

  it('counts 1 for a unit that misses its standard, with the comparison that decided', () => {
    expect(kind('INPUT', RegionFigure.UNITS_SHORT).map(({ formula, value }) => [formula?.zh, value])).toEqual([
      ['896.50 × 100 < 30 × 3,412', '1'],
      ['118.50 < 150', '1'],
      ['650.00 × 100 ≥ 30 × 2,000', '0'],
    ]);
  });

  it('leaves the virtual unit out and cites a rule for each class', () => {
    expect(
      kind('NOT_COUNTED', RegionFigure.FACILITY_AREA).map(({ label, formula }) => [label.zh, formula?.zh]),
    ).toEqual([['虚拟社区', '虚拟区划，不计入']]);
    expect(kind('RULE', RegionFigure.REQUIRED_AREA).map(({ id, document }) => [id, document?.number])).toEqual([
      ['rule-URBAN', '新政办发〔2022〕47号'],
      ['rule-VILLAGE', '新政办发〔2022〕47号'],
    ]);
  });
});

describe('a unit whose households are not known', () => {
  const units = [SHORT, UNKNOWN];

  it('is named, and there is no sum', () => {
    expect(Object.values(RegionFigure).map((figure) => told(figure, { units }))).toEqual([
      '2 个社区与村中 1 个没有可用的户数（新社区），不能合计。',
      '2 个社区与村已有 1,546.50 m²。',
      '2 个社区与村中 1 个的应有面积无法确定（新社区），不能合计。',
      '2 个社区与村中 1 个的应有面积无法确定（新社区），不能合计；已有 1,546.50 m²；缺口无法确定。',
      '2 个社区与村中 1 个未达标，1 个不能判定（新社区）。',
    ]);
    expect(kind('RESULT', RegionFigure.SHORTFALL, { units }).map(({ value }) => value)).toEqual([null]);
    expect(kind('NOTE', RegionFigure.SHORTFALL, { units })[0]?.label.zh).toBe('缺数的社区与村：新社区。');
  });

  it('has a line that says why', () => {
    const line = kind('INPUT', RegionFigure.SHORTFALL, { units }).find(({ label }) => label.zh === '新社区');
    expect([line?.formula?.zh, line?.value]).toEqual(['没有户数', null]);
  });

  it('of more than five, five are named in the sentence and all below', () => {
    const many = Array.from({ length: 7 }, (_, n) => ({ ...UNKNOWN, id: `${n}`, name: `社区${n + 1}` }));
    expect(told(RegionFigure.HOUSEHOLDS, { units: many })).toBe(
      '7 个社区与村中 7 个没有可用的户数（社区1、社区2、社区3、社区4、社区5等），不能合计。',
    );
    expect(kind('NOTE', RegionFigure.HOUSEHOLDS, { units: many })[0]?.label.en).toBe(
      'Communities and villages with missing figures: 社区1, 社区2, 社区3, 社区4, 社区5, 社区6, 社区7.',
    );
  });
});

describe('households of the region itself', () => {
  it('go before the sum of its parts', () => {
    const figure = own('2026-10-31');
    expect(told(RegionFigure.HOUSEHOLDS, { figure })).toBe(
      '2026-10-31 的户数为 7,000 户，采用本级户数，不用下属合计。',
    );
    expect(kind('INPUT', RegionFigure.HOUSEHOLDS, { figure }).map(({ value, ref }) => [value, ref?.type])).toEqual([
      ['7000', 'BASE_FIGURE'],
    ]);
  });
  it('do not when they are too old', () => {
    const figure = own('2020-11-01');
    expect(told(RegionFigure.HOUSEHOLDS, { figure })).toBe(
      '最近的户数为 2020-11-01，已超过有效期；3 个社区与村合计 5,812 户。',
    );
    expect(kind('NOT_COUNTED', RegionFigure.HOUSEHOLDS, { figure }).map(({ ref }) => ref?.type)).toEqual([
      'COMMUNITY',
      'BASE_FIGURE',
    ]);
  });
  it("of a street stand in the district's sum in the place of its communities", () => {
    const towns = [{ id: '2', code: '150102001', name: '某街道', households: 7000, householdsOn: '2026-10-31' }];
    const units = [...street.units, unit('101', '乙社区', { parentId: '3' })];
    expect(told(RegionFigure.HOUSEHOLDS, { towns, units })).toBe(
      '1 个镇街的本级户数与其余 1 个社区与村合计 9,000 户。',
    );
    expect(kind('TERM', RegionFigure.HOUSEHOLDS, { towns, units })[0]?.formula?.zh).toBe('7,000 + 2,000');
    expect(told(RegionFigure.SHORTFALL, { towns, units })).toMatch(/^4 个社区与村应有 2,373.60 m²/);
  });
});

describe('where nothing can be summed up', () => {
  it('本级: its communities are not visible, its own households are', () => {
    expect(told(RegionFigure.SHORTFALL, { units: [] }, false)).toBe('数据范围为本级，看不到下属社区与村，不能合计。');
    expect(told(RegionFigure.HOUSEHOLDS, { units: [], figure: own('2026-10-31') }, false)).toMatch(
      /^2026-10-31 的户数/,
    );
  });
  it('a region without communities says so', () => {
    expect(told(RegionFigure.REQUIRED_AREA, { units: [] })).toBe('没有社区与村，无可合计。');
  });
});

describe('a sum of many', () => {
  it('is told by the number of its parts, which stand line by line', () => {
    const units = Array.from({ length: 13 }, (_, n) => unit(`1${n}`, `社区${n}`));
    const [sum] = kind('TERM', RegionFigure.FACILITY_AREA, { units });
    expect([sum?.formula, sum?.value]).toEqual([{ zh: '13 项合计', en: 'sum of 13 lines' }, '8450.00']);
    expect(kind('INPUT', RegionFigure.FACILITY_AREA, { units })).toHaveLength(13);
  });
});
