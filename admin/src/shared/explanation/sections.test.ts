import { describe, expect, it } from 'vitest';
import { branchesOf, pathOf, pathOfLine, sectionsOf } from './sections.ts';
import type { ExplanationNode } from './why.ts';

const line = (id: string, kind: ExplanationNode['kind']): ExplanationNode => ({
  id,
  kind,
  parentId: null,
  label: { zh: id, en: id },
  formula: null,
  value: null,
  unit: null,
  date: null,
  source: null,
  document: null,
  ref: null,
});

describe('how an explanation is read', () => {
  it('the result comes last, under its terms', () => {
    const { terms } = sectionsOf([line('缺口', 'RESULT'), line('应有', 'TERM'), line('已有', 'TERM')]);
    expect(terms.map(({ id }) => id)).toEqual(['应有', '已有', '缺口']);
  });

  it('what was not counted stands apart from what was', () => {
    const { inputs, notCounted } = sectionsOf([line('在建', 'NOT_COUNTED'), line('户数', 'INPUT')]);
    expect([inputs.map(({ id }) => id), notCounted.map(({ id }) => id)]).toEqual([['户数'], ['在建']]);
  });

  it('communities stand under their street, a unit whose upper line is a step of the formula by itself', () => {
    const under = (id: string, parentId: string) => ({ ...line(id, 'INPUT'), parentId });
    const branches = branchesOf([
      under('东街街道', 'numerator'),
      under('东街社区', '东街街道'),
      under('西街社区', '东街街道'),
      under('开发区', 'numerator'),
    ]);
    expect(branches.map(({ node, parts }) => [node.id, parts.map(({ id }) => id)])).toEqual([
      ['东街街道', ['东街社区', '西街社区']],
      ['开发区', []],
    ]);
  });

  it('an input leads to its record', () => {
    expect(pathOf({ type: 'FACILITY', id: '12', code: null })).toBe('/facilities/12/show');
  });

  const input = (id: string, type: 'COMMUNITY' | 'REGION' | 'BASE_FIGURE') => ({
    id,
    kind: 'INPUT' as const,
    ref: { type, id: '17', code: null },
  });

  it('a community whose rooms entered leads to its page with its shortfall explained', () => {
    expect(pathOfLine(input('unit-17', 'COMMUNITY'), 'indicator.URBAN_FACILITY_SHARE.150102')).toBe(
      '/communities/17/show?why=community.17.SHORTFALL',
    );
  });

  it('a community whose workers entered leads to its page with their count explained', () => {
    expect(pathOfLine(input('people-17', 'COMMUNITY'), null)).toBe('/communities/17/show?why=workers.17');
  });

  it('a street in the count of a district leads to the count of the street', () => {
    expect(pathOfLine(input('part-17', 'REGION'), 'workers.1')).toBe('/regions/17/show?why=workers.17');
  });

  it('a base figure leads to its record, and no explanation leads to itself', () => {
    expect(pathOfLine(input('urban', 'BASE_FIGURE'), null)).toBe('/base-figures/17/show');
    expect(pathOfLine(input('people-17', 'COMMUNITY'), 'workers.17')).toBe('/communities/17/show');
  });
});
