import { describe, expect, it } from 'vitest';
import { errorsByRegion, type FiguresForm, figuresOf, isWhole } from './figures-input.ts';

const FORM: FiguresForm = {
  metric: 'HOUSEHOLDS',
  onDate: '2026-06-30',
  sourceKind: 'GRID',
  source: '网格台账',
  values: { r15: '2150', r16: '', r17: '0' },
};

describe('figures of a street', () => {
  it('only what is filled in is sent, a nought among it', () => {
    expect(figuresOf(FORM, ['15', '16', '17'])).toEqual([
      { regionId: '15', metric: 'HOUSEHOLDS', onDate: '2026-06-30', value: 2150 },
      { regionId: '17', metric: 'HOUSEHOLDS', onDate: '2026-06-30', value: 0 },
    ]);
  });

  it('the refusal of the second one sent stands at the third line of the grid', () => {
    const sent = figuresOf(FORM, ['15', '16', '17']);
    expect(errorsByRegion({ figures: [undefined, { value: 'wrong' }] }, sent)).toEqual({ values: { r17: 'wrong' } });
  });

  it('a day in the future is said once, at the day', () => {
    const sent = figuresOf(FORM, ['15', '16', '17']);
    expect(errorsByRegion({ figures: [{ onDate: 'future' }], reason: 'why?' }, sent)).toEqual({
      onDate: 'future',
      reason: 'why?',
    });
  });

  it('half a household is no figure', () => {
    expect([isWhole('2.5'), isWhole('-1'), isWhole('3412'), isWhole('')]).toEqual([false, false, true, true]);
  });
});
