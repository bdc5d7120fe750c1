import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { type CountExplanationNeeds, explainWorkerCount, type UnitWorkforce } from './count-explanation.ts';

const unit = (id: string, name: string, change: Partial<UnitWorkforce> = {}): UnitWorkforce => ({
  id,
  code: id,
  name,
  parentId: '10',
  level: 'COMMUNITY',
  kind: 'COMMUNITY',
  inPost: 0,
  suspended: 0,
  seconded: 0,
  ...change,
});
const STREET = unit('10', '某街道', { parentId: '1', level: 'TOWN', kind: 'STREET', inPost: 6 });
const street: CountExplanationNeeds = {
  id: '10',
  code: '10',
  name: '某街道',
  level: 'TOWN',
  units: [
    STREET,
    unit('101', '甲社区', { inPost: 1200, suspended: 1 }),
    unit('102', '乙社区', { inPost: 3, seconded: 2 }),
    unit('103', '丙村', { kind: 'VILLAGE', inPost: 7 }),
  ],
  people: [
    { id: '1', name: '王晓燕', standing: 'IN_POST', from: '2020-01-01' },
    { id: '2', name: '李志强', standing: 'SUSPENDED', from: '2021-01-01' },
  ],
  unitsHidden: false,
  inSight: null,
};
const explain = (change: Partial<CountExplanationNeeds> = {}) =>
  explainWorkerCount({ ...street, ...change }, '2026-11-24');
const lines = (kind: string, change: Partial<CountExplanationNeeds> = {}) =>
  explain(change)
    .nodes.filter((line) => line.kind === kind)
    .map(({ label, value }) => `${label.zh} ${value}`);

describe('the count of a street', () => {
  it('is told in one sentence, with those who did not count', () => {
    expect(explain().sentence.zh).toBe('2026-11-24 在岗 1,209 人；另有停职 1 人、借调 2 人、在村 7 人，不计入。');
  });
  it('has a line for each part, for the street itself with its people; whose file is elsewhere is only a number', () => {
    expect(lines('INPUT')).toEqual([
      '本级 6',
      '甲社区 1200',
      '乙社区 3',
      '丙村 0',
      '王晓燕 1',
      '5 人的档案现在其他单位 5',
    ]);
  });
  it('names who was left out, by the reason', () => {
    expect(lines('NOT_COUNTED')).toEqual(['停职 1', '借调 2', '派驻村的人员，不在社区工作者定义之内 7']);
  });
  it('puts every line under one that stands above it', () => {
    const seen = new Set<string>();
    for (const { id, parentId } of explain().nodes) {
      expect(parentId === null || seen.has(parentId)).toBe(true);
      expect(seen.has(id)).toBe(false);
      seen.add(id);
    }
  });
});

describe('for somebody who may not read workers', () => {
  const inSight = [
    [10, 1, 6],
    [101, 10, 1200],
    [102, 10, 3],
    [103, 10, 0],
  ] as const;
  it('neither a person nor a withheld number is in it, nor who did not count', () => {
    const change = { people: null, inSight: [...inSight] };
    expect(lines('INPUT', change)).toEqual(['本级 null', '甲社区 null', '乙社区 null', '丙村 0']);
    expect(lines('NOT_COUNTED', change)).toEqual([]);
    expect(explain(change).sentence.zh).toBe('2026-11-24 在岗 1,209 人。');
  });
});

it('under 本级 no sum is told', () => {
  expect(explain({ unitsHidden: true }).sentence.zh).toBe('数据范围为本级，看不到下属社区与村，不能合计。');
  expect(lines('RESULT', { unitsHidden: true })).toEqual(['在岗社区工作者 null']);
});
