import { describe, expect, it } from 'vitest';
import { pathOf, sectionsOf } from './sections.ts';
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

  it('an input leads to its record', () => {
    expect(pathOf({ type: 'FACILITY', id: '12', code: null })).toBe('/facilities/12/show');
  });
});
