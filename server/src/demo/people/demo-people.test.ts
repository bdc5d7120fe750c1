import 'reflect-metadata';
import { beforeAll, describe, expect, it } from 'vitest';
import { pinyinOfName } from '../../domains/workers/index.ts';
import { readTable } from '../csv.ts';
import { readUrbanResidents } from '../demo-figures.ts';
import { demoCareers } from './demo-careers.ts';
import { type DemoWorker, withPeople } from './demo-people.ts';

const UNITS = readTable('regions.csv', ['code', 'name', 'parentCode', 'kind', 'isVirtual'] as const).filter(
  ({ isVirtual }) => isVirtual !== 'true',
);
const RESIDENTS = new Map(readUrbanResidents().map(({ code, value }) => [code, Number(value)]));

let workers: readonly DemoWorker[];
beforeAll(() => {
  workers = withPeople(demoCareers(UNITS, RESIDENTS));
});

describe('the demo people', () => {
  it('are 1,554, the same at every start', () => {
    expect(workers).toHaveLength(1554);
    expect(withPeople(demoCareers(UNITS, RESIDENTS))).toEqual(workers);
  });
  it('but for three namesakes no two who ever were in the same unit bear the same name', () => {
    const seen = new Set<string>();
    const again: string[] = [];
    for (const { name, assignments } of workers)
      for (const unit of new Set(assignments.map((each) => each.unit))) {
        const key = `${unit} ${name}`;
        if (seen.has(key)) again.push(key);
        seen.add(key);
      }
    expect(again).toEqual(['150102002006 祝莹', '150102006003 许莹', '150102401007 袁萱']);
  });
  it('at most three of the district bear the same name', () => {
    const bearers = new Map<string, number>();
    for (const { name } of workers) bearers.set(name, (bearers.get(name) ?? 0) + 1);
    expect(Math.max(...bearers.values())).toBeLessThanOrEqual(3);
    expect(bearers.size).toBeGreaterThan(1450);
  });
  it('were 22 to 50 when they began, and nobody in post is about to retire', () => {
    for (const { born, sex, employments } of workers) {
      const age = Number(employments[0]?.from.slice(0, 4)) - born;
      expect(age).toBeGreaterThanOrEqual(22);
      expect(age).toBeLessThanOrEqual(50);
      if (employments.at(-1)?.to === null) expect(born).toBeGreaterThanOrEqual(sex === 'M' ? 1968 : 1973);
    }
  });
  it.each([
    ['敖嘉䶮', 'aojiayan', 'ajy'],
    ['王秀㛃', 'wangxiujie', 'wxj'],
    ['上官诗婷', 'shangguanshiting', 'sgst'],
    ['尉迟思静', 'yuchisijing', 'ycsj'],
    ['区佳婷', 'oujiating', 'ojt'],
    ['解文洁', 'xiewenjie', 'xwj'],
    ['巴特尔·娜日格乐', 'bateernarigele', 'btenrgl'],
    ['宝音·其其格', 'baoyinqiqige', 'byqqg'],
    ['朝格图·依如', 'chaogetuyiru', 'cgtyr'],
  ])('%s is among them and found by %s and by %s', (name, pinyin, initials) => {
    expect(workers.map((worker) => worker.name)).toContain(name);
    expect(pinyinOfName(name)).toEqual({ pinyin, initials });
  });
  it('the sound of every name is known', () => {
    for (const { name } of workers) expect(pinyinOfName(name).pinyin, name).toMatch(/^[a-z]+$/);
  });
});

describe("the demo's posts", () => {
  it('6 to 32 in a community, three in the small one, 5 to 7 at a street or town and three at one', () => {
    const day = '2025-12-31';
    const holds = ({ from, to }: { from: string; to: string | null }) => from <= day && (to === null || to > day);
    const counts = new Map<string, number>();
    for (const { employments, assignments } of workers) {
      const unit = assignments.find(holds)?.unit ?? '';
      if (employments.some((stretch) => holds(stretch) && stretch.standing === 'IN_POST'))
        counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
    const of = (length: number, except: string) =>
      [...counts].filter(([code]) => code.length === length && code !== except).map(([, count]) => count);
    const communities = of(12, '150102008013');
    expect([Math.min(...communities), Math.max(...communities), counts.get('150102008013')]).toEqual([6, 32, 3]);
    const offices = of(9, '150102002');
    expect([Math.min(...offices), Math.max(...offices), counts.get('150102002')]).toEqual([5, 7, 3]);
  });
});
