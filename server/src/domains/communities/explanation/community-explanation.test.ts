import { describe, expect, it } from 'vitest';
import { FacilityClass } from '../../regions/index.ts';
import { BaseFigureSource } from '../base-figures/base-figure.enums.ts';
import { FacilityState, Tenure } from '../facilities/facility.enums.ts';
import { type ExplainedFacility, type ExplainNeeds, explainFigure } from './community-explanation.ts';
import { CommunityFigure } from './community-figure.enums.ts';

const APPROVED = { approvedAt: '2026-07-03T08:15:00.000Z', approvedBy: '苏日娜' };
const facility = (
  id: string,
  name: string,
  buildingAreaM2: string,
  countsReason: string | null = null,
): ExplainedFacility => ({
  id,
  name,
  buildingAreaM2,
  countsTowards: countsReason === null,
  countsReason,
  state: countsReason ? FacilityState.UNDER_CONSTRUCTION : FacilityState.IN_USE,
  tenure: Tenure.OWNED,
  source: '演示：设施台账',
  from: '2021-01-01',
  ...APPROVED,
});

const racecourse: ExplainNeeds = {
  id: '17',
  code: '150102001002',
  name: '赛马场社区居委会',
  facilityClass: FacilityClass.URBAN,
  figure: {
    id: '99',
    value: 3412,
    onDate: '2026-06-30',
    sourceKind: BaseFigureSource.GRID,
    source: '演示：网格台账',
    documentTitle: null,
    documentNumber: null,
    documentArticle: null,
    documentDate: null,
    documentGrade: null,
    ...APPROVED,
  },
  predecessors: [],
  facilities: [
    facility('1', '社区综合服务中心', '512.00'),
    facility('2', '居民活动室', '248.50'),
    facility('3', '日间照料站', '136.00'),
    facility('4', '福地小区配套用房', '420.00', '未验收'),
  ],
};
const explain = (figure: CommunityFigure, change: Partial<ExplainNeeds> = {}) =>
  explainFigure({ ...racecourse, ...change }, figure, '2026-11-24');

describe('the shortfall of 赛马场社区', () => {
  const explanation = explain(CommunityFigure.SHORTFALL);
  const line = (id: string) => explanation.nodes.find((n) => n.id === id);

  it('is told in one sentence', () => {
    expect(explanation.title.zh).toBe('赛马场社区居委会：缺口');
    expect(explanation.sentence).toEqual({
      zh: '每百户 30 m²、3,412 户，应有 1,023.60 m²；已有 896.50 m²，差 127.10 m²。',
      en: '30 m² per 100 households and 3,412 households: 1,023.60 m² required; 896.50 m² there, 127.10 m² short.',
    });
  });

  it('shows its three formulas with their numbers', () => {
    expect(['required', 'area', 'shortfall'].map((id) => [line(id)?.formula?.zh, line(id)?.value])).toEqual([
      ['max(300, 3,412 × 30 ÷ 100)', '1023.60'],
      ['512.00 + 248.50 + 136.00', '896.50'],
      ['max(0, 1,023.60 − 896.50)', '127.10'],
    ]);
  });

  it('names each row that entered, and those left out with the reason', () => {
    expect(
      explanation.nodes.filter((n) => n.ref).map((n) => [n.kind, n.label.zh, n.value, n.ref?.type, n.ref?.id]),
    ).toEqual([
      ['RESULT', '缺口', '127.10', 'COMMUNITY', '17'],
      ['INPUT', '户数', '3412', 'BASE_FIGURE', '99'],
      ['INPUT', '社区综合服务中心', '512.00', 'FACILITY', '1'],
      ['INPUT', '居民活动室', '248.50', 'FACILITY', '2'],
      ['INPUT', '日间照料站', '136.00', 'FACILITY', '3'],
      ['NOT_COUNTED', '福地小区配套用房（未验收）', '420.00', 'FACILITY', '4'],
    ]);
  });

  it('says of each stored row who approved it and when, and of no formula', () => {
    const approvedBy = (kind: string) => explanation.nodes.filter((n) => n.kind === kind).map((n) => n.approvedBy);
    expect(approvedBy('INPUT')).toEqual(['苏日娜', '苏日娜', '苏日娜', '苏日娜']);
    expect(approvedBy('TERM')).toEqual([null, null, null]);
    expect(line('households')?.approvedAt).toBe('2026-07-03T08:15:00.000Z');
  });

  it('cites the plan, without an article nobody knows', () => {
    expect(line('rule')).toMatchObject({
      kind: 'RULE',
      date: '2021-01-01',
      document: { number: '新政办发〔2022〕47号', article: null, grade: 'QUOTED' },
    });
  });

  it('puts every line under one that stands above it', () => {
    const seen = new Set<string>();
    for (const { id, parentId } of explanation.nodes) {
      expect(parentId === null || seen.has(parentId)).toBe(true);
      expect(seen.has(id)).toBe(false);
      seen.add(id);
    }
  });
});

describe('every figure of a community', () => {
  it.each(Object.values(CommunityFigure))('%s has lines under lines that stand above them', (figure) => {
    const seen = new Set<string>();
    for (const { id, parentId } of explain(figure).nodes) {
      expect(parentId === null || seen.has(parentId)).toBe(true);
      seen.add(id);
    }
  });

  it('is told in Chinese', () => {
    const told = Object.fromEntries(Object.values(CommunityFigure).map((f) => [f, explain(f).sentence.zh]));
    expect(told).toEqual({
      HOUSEHOLDS: '2026-06-30 的户数为 3,412 户。',
      FACILITY_AREA: '已有 896.50 m²。',
      REQUIRED_AREA: '每百户 30 m²、3,412 户，应有 1,023.60 m²。',
      SHORTFALL: '每百户 30 m²、3,412 户，应有 1,023.60 m²；已有 896.50 m²，差 127.10 m²。',
      AREA_PER_100_HOUSEHOLDS: '已有 896.50 m²、3,412 户，每百户 26.27 m²。',
      MEETS_FACILITY_STANDARD: '每百户 30 m²、3,412 户，应有 1,023.60 m²；已有 896.50 m²，差 127.10 m²。',
    });
  });
});

describe('the sentence', () => {
  const told = (change: Partial<ExplainNeeds>) => explain(CommunityFigure.SHORTFALL, change).sentence.zh;
  const households = (value: number, onDate = '2026-06-30') => ({
    figure: { ...racecourse.figure, value, onDate } as never,
  });

  it('says what is to spare when the standard is met', () => {
    expect(told(households(2000))).toBe(
      '每百户 30 m²、2,000 户，应有 600.00 m²；已有 896.50 m²，已达标，余 296.50 m²。',
    );
  });
  it('names the floor where it decides', () => {
    expect(told({ ...households(700), facilities: [facility('1', '办公用房', '210.00')] })).toBe(
      '每百户 30 m²、700 户，不足底线，应有 300.00 m²；已有 210.00 m²，差 90.00 m²。',
    );
  });
  it('says so when the households are missing', () => {
    expect(told({ figure: null })).toBe('没有户数，应有面积无法确定；已有 896.50 m²，能否达标无法确定。');
  });
  it('says so when they are too old, and that the floor is missed all the same', () => {
    expect(told({ ...households(3104, '2020-11-01'), facilities: [] })).toBe(
      '最近的户数为 2020-11-01，已超过有效期，应有面积无法确定；已有 0.00 m²，低于底线 300 m²，未达标。',
    );
  });
  it('says so when no standard applies', () => {
    expect(told({ facilityClass: null })).toBe('没有适用的标准，应有面积不定；已有 896.50 m²。');
  });
});

describe('households of a community that a merge or split made', () => {
  const predecessors = [
    { name: '公主府社区居委会', on: '2026-06-01', share: '1', households: 2151 },
    { name: '赛马场社区居委会', on: '2026-06-01', share: '1', households: null },
  ];
  const notes = (change: Partial<ExplainNeeds>) =>
    explain(CommunityFigure.HOUSEHOLDS, { figure: null, ...change })
      .nodes.filter(({ kind }) => kind === 'NOTE')
      .map(({ label }) => label.zh);

  it('are missing because one of the merged ones had none, which is named', () => {
    expect(notes({ predecessors })).toEqual(['2026-06-01 区划变更时，赛马场社区居委会没有户数，因此没有结转']);
  });
  it("are missing because nobody said how the divided one's are shared", () => {
    expect(
      notes({ predecessors: [{ name: '光明社区居委会', on: '2026-07-01', share: null, households: 3000 }] }),
    ).toEqual(['2026-07-01 光明社区居委会拆分，没有分摊比例，户数没有结转']);
  });
  it('need no such word once they were counted', () => {
    expect(notes({ figure: racecourse.figure, predecessors })).toEqual([]);
  });
});
