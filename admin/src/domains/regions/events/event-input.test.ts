import { describe, expect, it } from 'vitest';
import { eventInput, percentOf, resultOf, shareOf, type UnitNow } from './event-input.ts';

const unit = (id: string, name: string): UnitNow => ({
  id,
  code: `15010200100${id}`,
  name,
  kind: 'COMMUNITY',
  facilityClass: 'URBAN',
  isVirtual: false,
  requiresStation: false,
  parent: { id: '90' },
});
const east = unit('1', '东社区');
const west = unit('2', '西社区');
const units = new Map([east, west].map((one) => [one.id, one]));

describe('the form of a change of the tree as the contract takes it', () => {
  it('of a renamed unit only the name is said', () => {
    const to = [{ ...resultOf(east), name: '东方社区' }];
    expect(eventInput({ kind: 'RENAME', effectiveOn: '2026-12-01', from: ['1'], to }, units)).toEqual({
      kind: 'RENAME',
      effectiveOn: '2026-12-01',
      from: ['1'],
      to: [{ regionId: '1', name: '东方社区' }],
      placements: [],
      basis: null,
    });
  });

  it('a facility class taken away is said as none', () => {
    const to = [{ ...resultOf(east), facilityClass: null }];
    expect(eventInput({ kind: 'RECLASSIFY', effectiveOn: '2026-12-01', from: ['1'], to }, units)?.to).toEqual([
      { regionId: '1', facilityClass: null },
    ]);
  });

  it('a merge into a new unit says its code and name', () => {
    const to = [{ regionId: null, code: '150102001099', name: '东西社区' }];
    expect(eventInput({ kind: 'MERGE', effectiveOn: '2026-12-01', from: ['1', '2'], to }, units)?.to).toEqual([
      { regionId: null, code: '150102001099', name: '东西社区' },
    ]);
  });

  it('of a merge kind, class and marks of what it makes are said, and a class that the first unit had is taken away as none', () => {
    const to = [
      { regionId: null, code: '150102001099', name: '东西社区', kind: 'VILLAGE', facilityClass: null, isVirtual: true },
    ] as const;
    expect(eventInput({ kind: 'MERGE', effectiveOn: '2026-12-01', from: ['1', '2'], to }, units)?.to).toEqual([
      { regionId: null, code: '150102001099', name: '东西社区', kind: 'VILLAGE', facilityClass: null, isVirtual: true },
    ]);
  });

  it('what a kind does not ask for is not said, though it was typed before the kind was changed', () => {
    const to = [{ ...resultOf(east), code: '150102001098', name: '东方社区' }];
    expect(eventInput({ kind: 'RECODE', effectiveOn: '2026-12-01', from: ['1'], to }, units)?.to).toEqual([
      { regionId: '1', code: '150102001098' },
    ]);
  });

  it('a split hands on shares and places', () => {
    const values = {
      kind: 'SPLIT',
      effectiveOn: '2026-12-01',
      from: ['1'],
      to: [
        { regionId: '1', percent: '62.5' },
        { code: '150102001097', name: '东二社区', percent: '37.5' },
      ],
      places: { 'FACILITY:7': 1, 'WORKER:8': '0', 'WORKER:9': '' },
      basis: '户籍户数',
    } as const;
    expect(eventInput(values, units)).toMatchObject({
      to: [
        { regionId: '1', share: '0.625' },
        { regionId: null, code: '150102001097', name: '东二社区', share: '0.375' },
      ],
      placements: [
        { subject: 'FACILITY', id: '7', to: 1 },
        { subject: 'WORKER', id: '8', to: 0 },
      ],
      basis: '户籍户数',
    });
  });

  it('without a day, or with one unit to merge, the server is not asked', () => {
    expect([
      eventInput({ kind: 'ABOLISH', from: ['1'] }, units),
      eventInput({ kind: 'MERGE', effectiveOn: '2026-12-01', from: ['1'] }, units),
    ]).toEqual([null, null]);
  });
});

describe('shares', () => {
  it('are typed in percent and sent as parts of one', () => {
    expect(['100', '50', '33.33', '0.5', ' ', null].map(shareOf)).toEqual(['1', '0.5', '0.3333', '0.005', null, null]);
  });

  it('come back in percent', () => {
    expect(['1', '0.5', '0.3333', '0.005', '0.6250000000'].map(percentOf)).toEqual([
      '100',
      '50',
      '33.33',
      '0.5',
      '62.5',
    ]);
  });
});
