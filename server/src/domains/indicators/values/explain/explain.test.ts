import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { TrustGrade } from '../../../../shared/document.ts';
import { ExplanationNodeKind, RefType } from '../../../../shared/reads/explanation.ts';
import { IndicatorKind, IndicatorStatus, IndicatorUnit, TargetDirection, TargetRole } from '../../indicator.enums.ts';
import {
  type DefinitionFacts,
  evaluate,
  type RegionFacts,
  ranked,
  type TargetFacts,
  targetsOf,
} from '../indicators.rules.ts';
import type { UnitStanding } from '../unit-facts.ts';
import { explain, valueId } from './explain.ts';
import { displayOf, statusInWords } from './explain.words.ts';

const PLAN = { title: '规划', number: '新政办发〔2022〕47号', article: null, date: null, grade: TrustGrade.QUOTED };
const OWN = { title: '本系统设定', number: null, article: null, date: null, grade: TrustGrade.ASSUMED };
const DISTRICT: RegionFacts = { id: '1', code: '150102', name: '新城区', level: 'DISTRICT', isVirtual: false };
const AS_OF = '2025-12-31';

const SHARE: DefinitionFacts = {
  id: '2',
  code: 'URBAN_FACILITY_SHARE',
  name: { zh: '城市社区用房达标率', en: 'Urban communities that meet the facility standard' },
  formula: { zh: '达标城市社区 ÷ 全部城市社区', en: 'urban communities that meet it ÷ all' },
  unit: IndicatorUnit.PERCENT,
  kind: IndicatorKind.SHARE_OF_UNITS,
  facilityClass: 'URBAN',
  per: 100,
  decimals: 2,
  direction: TargetDirection.AT_LEAST,
  lowestLevel: 'COMMUNITY',
  ruleVersion: 'FACILITY_SHARE/1',
  document: PLAN,
};
const AREA: DefinitionFacts = {
  ...SHARE,
  id: '5',
  code: 'FACILITY_AREA_PER_100_HOUSEHOLDS',
  unit: IndicatorUnit.M2,
  kind: IndicatorKind.RATIO,
  ruleVersion: 'FACILITY_AREA_RATIO/1',
};
const target = (given: Partial<TargetFacts>): TargetFacts => ({
  id: '7',
  definitionId: '2',
  regionId: null,
  role: TargetRole.TARGET,
  nature: null,
  value: '100.000000',
  deadline: '2025-12-31',
  document: OWN,
  ...given,
});
const unit = (n: number, given: Partial<UnitStanding> = {}): UnitStanding => ({
  id: String(100 + n),
  code: `1501020010${String(n).padStart(2, '0')}`,
  name: `第${n}社区`,
  parentId: '2',
  facilityClass: 'URBAN',
  isVirtual: false,
  households: 1000,
  householdsOn: '2025-06-30',
  householdsStatus: 'OK',
  areaM2: '300.00',
  requiredM2: '300.00',
  shortfallM2: '0.00',
  meets: true,
  ...given,
});
const SAIMACHANG = unit(99, {
  name: '赛马场社区',
  households: 3412,
  areaM2: '896.50',
  requiredM2: '1023.60',
  shortfallM2: '127.10',
  meets: false,
});
const SHORT = { areaM2: '210.00', shortfallM2: '90.00', meets: false } as const;
const district = (units: readonly UnitStanding[]) => ({
  region: DISTRICT,
  inputs: { units, workforce: null },
  unitsInSight: true,
  asOf: AS_OF,
});
const sixtyFive = [
  ...Array.from({ length: 58 }, (_, n) => unit(n)),
  ...Array.from({ length: 6 }, (_, n) => unit(58 + n, SHORT)),
  SAIMACHANG,
];

describe('what an indicator says of itself', () => {
  it('the district reads 58 ÷ 65 = 89.23 %, and that 7 communities lack', () => {
    const evaluation = evaluate(SHARE, [target({})], district(sixtyFive));
    expect(displayOf(evaluation)).toBe('89.23');
    expect(explain(evaluation).sentence).toEqual({
      zh: '58 ÷ 65 = 89.23 %，差 7 个社区',
      en: '58 ÷ 65 = 89.23 %, 7 communities short',
    });
    expect(valueId(evaluation)).toBe('URBAN_FACILITY_SHARE:150102:2025-12-31');
  });

  it('an area reads with its sums, per 100 households', () => {
    const units = [
      unit(1),
      unit(2, { households: 3000, areaM2: '600.00' }),
      unit(3, { households: 500, areaM2: '400.00' }),
    ];
    const floor = target({ definitionId: '5', role: TargetRole.FLOOR, value: '30', deadline: null, document: PLAN });
    expect(explain(evaluate(AREA, [floor], district(units))).sentence.zh).toBe(
      '1,300.00 m² ÷ 4,500 户 × 100 = 28.89 m²，差 50.00 m²',
    );
  });

  it('a target met to the point is said to be', () => {
    const units = [...Array.from({ length: 12 }, (_, n) => unit(n)), unit(12, SHORT)];
    expect(explain(evaluate(SHARE, [target({ value: '90' })], district(units))).sentence).toEqual({
      zh: '12 ÷ 13 = 92.31 %，已达标，恰为所需 12 个',
      en: '12 ÷ 13 = 92.31 %, met, exactly the 12 needed',
    });
  });

  it('with several targets each verdict names its own', () => {
    const floor = target({ id: '8', role: TargetRole.FLOOR, value: '91', deadline: null });
    expect(explain(evaluate(SHARE, [floor, target({})], district(sixtyFive))).sentence).toEqual({
      zh: '58 ÷ 65 = 89.23 %；底线 91 %：差 2 个社区；目标 100 %，截止 2025-12-31：差 7 个社区',
      en: '58 ÷ 65 = 89.23 %; Floor 91 %: 2 communities short; Target 100 %, by 2025-12-31: 7 communities short',
    });
  });

  it("a target's line says what is needed, what is there and what lacks", () => {
    const line = explain(evaluate(SHARE, [target({})], district(sixtyFive))).nodes.find(({ id }) => id === 'target-7');
    expect(line).toMatchObject({
      label: { zh: '目标 100 %，截止 2025-12-31' },
      formula: { zh: '所需 65 × 100 ÷ 100 = 65，现有 58，差 7 个社区' },
      value: '7',
      unit: { zh: '个' },
    });
  });

  it('a need that comes out broken is said to be made whole', () => {
    const units = Array.from({ length: 11 }, (_, n) => unit(n, n < 9 ? {} : SHORT));
    const line = explain(evaluate(SHARE, [target({ value: '90' })], district(units))).nodes.find(
      ({ id }) => id === 'target-7',
    );
    expect(line?.formula).toEqual({
      zh: '所需 11 × 90 ÷ 100 = 9.9，取整为 10，现有 9，差 1 个社区',
      en: 'needed 11 × 90 ÷ 100 = 9.9, so 10, there are 9, 1 community short',
    });
  });

  it('the unit that lacks most comes first and leads to its community', () => {
    const first = explain(evaluate(SHARE, [], district(sixtyFive))).nodes.find(
      ({ kind }) => kind === ExplanationNodeKind.INPUT,
    );
    expect(first).toMatchObject({
      label: { zh: '赛马场社区' },
      formula: { zh: '3,412 户，应有 1,023.60 m²，已有 896.50 m²，差 127.10 m²' },
      value: '127.10',
      ref: { type: RefType.COMMUNITY, id: '199', code: '150102001099' },
    });
  });

  it('a unit whose households are missing says so, and whether that matters', () => {
    const lacking = {
      households: null,
      householdsOn: null,
      householdsStatus: 'MISSING_INPUT',
      requiredM2: null,
      shortfallM2: null,
    } as const;
    const units = [unit(1, { ...lacking, meets: null }), unit(2, { ...lacking, areaM2: '210.00', meets: false })];
    const { nodes } = explain(evaluate(SHARE, [], district(units)));
    expect(nodes.filter(({ kind }) => kind === ExplanationNodeKind.INPUT).map(({ formula }) => formula?.zh)).toEqual([
      '没有户数，已有 300.00 m²，不能判定',
      '没有户数，已有 210.00 m²，不足最低面积，未达标',
    ]);
  });

  it('every unit of the class has a line, and what is left out has one that says why', () => {
    const virtual = unit(66, { name: '开发区虚拟社区', isVirtual: true, facilityClass: null });
    const { nodes } = explain(evaluate(SHARE, [], district([...sixtyFive, virtual])));
    expect(nodes.filter(({ kind }) => kind === ExplanationNodeKind.INPUT)).toHaveLength(65);
    expect(nodes.filter(({ kind }) => kind === ExplanationNodeKind.NOT_COUNTED)).toMatchObject([
      { label: { zh: '开发区虚拟社区' }, formula: { zh: '虚拟区划，不计入' } },
    ]);
  });

  it('parents stand before their children and every line has an id of its own', () => {
    const { nodes } = explain(evaluate(SHARE, [target({})], district(sixtyFive)));
    const seen = new Set<string>();
    for (const { id, parentId } of nodes) {
      expect(seen.has(id)).toBe(false);
      if (parentId !== null) expect(seen.has(parentId)).toBe(true);
      seen.add(id);
    }
  });

  it('the facility standard of the day stands among the rules, with its document', () => {
    const rules = explain(evaluate(SHARE, [target({})], district(sixtyFive))).nodes.filter(
      ({ kind }) => kind === ExplanationNodeKind.RULE,
    );
    expect(rules.map(({ label, document }) => [label.zh, document?.number])).toEqual([
      ['达标城市社区 ÷ 全部城市社区', '新政办发〔2022〕47号'],
      ['城市社区用房每百户不低于 30 m²，且不少于 300 m²', '新政办发〔2022〕47号'],
      ['目标 100 %，截止 2025-12-31', null],
    ]);
  });

  it('a target that no document gives is called one set here, and an unknown article is admitted', () => {
    const notes = explain(evaluate(SHARE, [target({})], district(sixtyFive)))
      .nodes.filter(({ kind }) => kind === ExplanationNodeKind.NOTE)
      .map(({ label }) => label.zh);
    expect(notes).toContain('设定目标：文件未载明数值，由本系统设定');
    expect(notes).toContain('条号未核实');
  });
});

describe('an indicator without a value says why', () => {
  it('a virtual community is excluded', () => {
    const evaluation = evaluate(SHARE, [], {
      ...district([]),
      region: { ...DISTRICT, name: '虚拟社区', isVirtual: true },
    });
    expect(evaluation.measure.status).toBe(IndicatorStatus.EXCLUDED);
    expect(statusInWords(evaluation).zh).toBe('虚拟社区为虚拟区划，不参与计算');
  });

  it('missing households are counted in words', () => {
    const lacking = {
      households: null,
      householdsStatus: 'MISSING_INPUT',
      requiredM2: null,
      shortfallM2: null,
      meets: null,
    } as const;
    const evaluation = evaluate(SHARE, [target({})], district([unit(1), unit(2, lacking)]));
    expect(statusInWords(evaluation)).toEqual({ zh: '缺 1 个单位的户数', en: 'The households of 1 unit are missing' });
    expect(displayOf(evaluation)).toBeNull();
  });

  it('an indicator that is not live yet names the data it waits for', () => {
    const evaluation = evaluate({ ...SHARE, ruleVersion: 'ROTATION_SHARE/1' }, [target({})], district([]));
    expect(evaluation.measure.status).toBe(IndicatorStatus.MISSING_INPUT);
    expect(statusInWords(evaluation).zh).toBe('缺少社会组织党务工作者名册与轮训记录：社会组织与培训数据尚未接入');
    expect(evaluation.targets[0]?.judgement).toMatchObject({ met: null, text: { zh: '暂不能判定' } });
  });
});

describe('a scope that holds a street and not its communities (本级)', () => {
  it('is told that it cannot sum them up, and given no figure', () => {
    const evaluation = evaluate(SHARE, [target({})], { ...district([]), unitsInSight: false });
    expect(evaluation.measure.status).toBe(IndicatorStatus.MISSING_INPUT);
    expect(evaluation.value).toBeNull();
    expect(statusInWords(evaluation).zh).toBe('数据范围为本级，看不到下属社区与村，不能合计');
  });
});

describe('targets of a region', () => {
  it('its own target stands in the place of the general one of the same role', () => {
    const general = target({ id: '7' });
    const own = target({ id: '8', regionId: '1', value: '95' });
    const floor = target({ id: '9', role: TargetRole.FLOOR, deadline: null, value: '80' });
    const elsewhere = target({ id: '10', regionId: '2' });
    expect(targetsOf(SHARE, [general, own, floor, elsewhere], DISTRICT).map(({ id }) => id)).toEqual(['8', '9']);
  });
});

describe('ranking', () => {
  const street = (code: string, passed: number, all: number) =>
    evaluate(SHARE, [], {
      region: { id: code, code, name: code, level: 'TOWN', isVirtual: false },
      inputs: { units: Array.from({ length: all }, (_, n) => unit(n, n < passed ? {} : SHORT)), workforce: null },
      unitsInSight: true,
      asOf: AS_OF,
    });

  it('the best street comes first, equal ones by code, one without a value last', () => {
    const streets = [
      street('150102004', 0, 0),
      street('150102003', 9, 10),
      street('150102002', 6, 6),
      street('150102001', 9, 10),
    ];
    expect(ranked(streets).map(({ region }) => region.code)).toEqual([
      '150102002',
      '150102001',
      '150102003',
      '150102004',
    ]);
  });
});
