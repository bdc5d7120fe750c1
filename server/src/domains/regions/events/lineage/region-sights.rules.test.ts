import { describe, expect, it } from 'vitest';
import { RegionKind, RegionLevel } from '../../region.enums.ts';
import { planEvent } from '../plan/region-event.rules.ts';
import type { EventDraft, Tree, UnitFile } from '../plan/region-tree.rules.ts';
import { ancestorsOf, type KnownRights, sightsOf } from './region-sights.rules.ts';

const unit = (id: number, level: RegionLevel, parentId: number | null, to: string | null = null): UnitFile => ({
  id,
  level,
  facts: [
    {
      id: `${id}`,
      valid: { from: '2020-01-01', to },
      value: {
        code: `150102${String(id).padStart(6, '0')}`,
        name: `单位${id}`,
        kind:
          level === RegionLevel.COMMUNITY
            ? RegionKind.COMMUNITY
            : level === RegionLevel.TOWN
              ? RegionKind.STREET
              : RegionKind.DISTRICT,
        parentId,
        facilityClass: null,
        isVirtual: false,
        requiresStation: false,
      },
    },
  ],
});
/** Two streets; 100 and 101 lie below the first, 102 below the second; 109 lay below the first and went into 100. */
const TREE: Tree = new Map(
  [
    unit(1, RegionLevel.DISTRICT, null),
    unit(10, RegionLevel.TOWN, 1),
    unit(11, RegionLevel.TOWN, 1),
    unit(100, RegionLevel.COMMUNITY, 10),
    unit(101, RegionLevel.COMMUNITY, 10),
    unit(102, RegionLevel.COMMUNITY, 11),
    unit(109, RegionLevel.COMMUNITY, 10, '2022-01-01'),
  ].map((file) => [file.id, file]),
);
const KNOWN: KnownRights = {
  descents: [{ from: 109, to: 100 }],
  keyOf: (id) => ({ 10: 10, 11: 11, 102: 11 })[id] ?? 10,
  held: [],
};
const sights = (draft: Partial<EventDraft>, known = KNOWN) => {
  const { plan } = planEvent(
    { kind: 'MERGE', effectiveOn: '2026-06-01', from: [], to: [], placements: [], ...draft },
    TREE,
  );
  if (!plan) throw new Error('The event has no plan');
  return sightsOf(plan, TREE, known).map(
    ({ unit: id, holder, until }) => `${holder} sees ${id}${until ? ` before ${until}` : ''}`,
  );
};

describe('beyond the key', () => {
  it('a merge within a street needs nothing', () => {
    expect(sights({ from: [100, 101], to: [{ unitId: null, code: '150102000200', name: '合并' }] })).toEqual([]);
  });
  it('the street that gets a unit sees its predecessors, the one that gives it what began before', () => {
    expect(sights({ kind: 'TRANSFER', from: [100], to: [{ unitId: 100, parentId: 11 }] })).toEqual([
      '10 sees 100 before 2026-06-01',
      '11 sees 109',
    ]);
  });
  it("a merge across streets: the new holder sees the other's unit whole, the old one until the day", () => {
    expect(
      sights({ from: [102, 100], to: [{ unitId: null, code: '150102000200', name: '合并', parentId: 11 }] }),
    ).toEqual(['11 sees 100', '10 sees 100 before 2026-06-01', '11 sees 109']);
  });
  it('a merge of streets: the new one sees both, what went with them until they ended, and what they had seen', () => {
    const held = [{ unit: 105, holder: 11, until: '2024-01-01' }];
    expect(
      sights({ from: [10, 11], to: [{ unitId: null, code: '150102009', name: '新街道' }] }, { ...KNOWN, held }),
    ).toEqual([
      '10 sees 100 before 2026-06-01',
      '-1 sees 109',
      '10 sees 101 before 2026-06-01',
      '11 sees 102 before 2026-06-01',
      '-1 sees 10',
      '-1 sees 11',
      '-1 sees 105 before 2024-01-01',
    ]);
  });
  it('ancestors are found however far back, and a unit that went on is not its own', () => {
    const descents = [
      { from: 1, to: 2 },
      { from: 2, to: 3 },
      { from: 3, to: 3 },
    ];
    expect([...ancestorsOf(3, descents)].toSorted()).toEqual([1, 2]);
  });
});
