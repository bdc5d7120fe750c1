import { describe, expect, it } from 'vitest';
import type { PlaceSpan } from '../../../shared/quota-keeper.ts';
import { placeSpans } from './place-spans.rules.ts';

const at = (unitId: number, from: string, to: string | null = null, committee = false): PlaceSpan => ({
  ...{ unitId, committee, days: { from, to } },
});

describe('the places somebody uses', () => {
  it('are of a committee on the days of a duty, once however many duties he holds', () => {
    const life = { from: '2020-01-01', to: null };
    const seats = [
      { from: '2021-01-01', to: '2023-01-01' },
      { from: '2022-01-01', to: '2024-01-01' },
    ];
    expect(placeSpans([{ valid: life }], [{ valid: life, value: { unitId: 1 } }], seats)).toEqual([
      at(1, '2021-01-01', '2024-01-01', true),
      at(1, '2020-01-01', '2021-01-01'),
      at(1, '2024-01-01'),
    ]);
  });
  it('are none on days without employment', () => {
    const employed = [{ valid: { from: '2020-01-01', to: '2021-01-01' } }];
    expect(placeSpans(employed, [{ valid: { from: '2020-01-01', to: null }, value: { unitId: 1 } }], [])).toEqual([
      at(1, '2020-01-01', '2021-01-01'),
    ]);
  });
});
