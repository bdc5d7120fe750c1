import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type UnitCount, withheldUnits } from './small-groups.rules.ts';

const DISTRICT: UnitCount = [1, null, 0];
const [STREET, A, B, C, D] = [10, 101, 102, 103, 104];
/** A street with this many of its own and in each of its communities A to D. */
const street = (own: number, ...communities: number[]): UnitCount[] => [
  [STREET, 1, own],
  ...communities.map((count, i): UnitCount => [A + i, STREET, count]),
];
const withheld = (units: readonly UnitCount[]) => [...withheldUnits(units)].toSorted((a, b) => a - b);

describe('counts of people from 1 to 4', () => {
  it('are withheld; 0 and 5 are shown', () => {
    expect(withheld(street(0, 0, 5, 1, 4))).toEqual([C, D]);
  });
  it('a single one takes the next smallest with it, or it were the rest of the street', () => {
    expect(withheld(street(0, 20, 12, 3, 15))).toEqual([B, C]);
  });
  it('two of one person each take another with them: together they are 2, so each is 1', () => {
    expect(withheld(street(0, 9, 1, 1, 30))).toEqual([A, B, C]);
  });
  it('where nobody else has people, an empty community is withheld with it', () => {
    expect(withheld(street(6, 0, 0, 3, 0))).toEqual([A, C]);
  });
  it('three people at the street itself are not shown by what its communities leave over', () => {
    expect(withheld(street(3, 20, 12, 15, 8))).toEqual([B, D]);
  });
  it('a street of three people is withheld, and so is the community they are in', () => {
    expect(withheld([DISTRICT, ...street(0, 3, 0), [20, 1, 8], [30, 1, 9]])).toEqual([STREET, 20, A]);
  });
  it("a street withheld for its neighbour's sake does not come out by adding up its communities", () => {
    const neighbour: UnitCount[] = [
      [20, 1, 0],
      [201, 20, 7],
      [202, 20, 6],
    ];
    expect(withheld([DISTRICT, ...street(0, 2), ...neighbour])).toEqual([STREET, 20, A, 202]);
  });
  it('of five communities with one person each the sum is withheld too', () => {
    expect(withheld(street(0, 1, 1, 1, 1, 1))).toContain(STREET);
  });
  it('large ones hide nothing', () => {
    expect(withheld([DISTRICT, ...street(0, 20, 12), [20, 1, 8]])).toEqual([]);
  });
  it('what lies outside the scope has no part in it', () => {
    expect(withheld([[A, STREET, 3]])).toEqual([A]);
  });
});

describe('whatever a district looks like', () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }));
  const district = fc
    .array(fc.tuple(count, fc.array(count, { maxLength: 5 })), { minLength: 1, maxLength: 5 })
    .map((streets): UnitCount[] => [
      DISTRICT,
      ...streets.flatMap(([own, communities], s): UnitCount[] => [
        [10 + s, 1, own],
        ...communities.map((people, c): UnitCount => [100 * (s + 1) + c, 10 + s, people]),
      ]),
    ]);
  const total = (units: readonly UnitCount[], id: number): number =>
    units.filter(([unit, parent]) => unit === id || parent === id).reduce((sum, [, , people]) => sum + people, 0);

  it('no small group is shown', () => {
    fc.assert(
      fc.property(district, (units) => {
        const hidden = withheldUnits(units);
        for (const [id, parent] of units.slice(1)) {
          const people = parent === 1 ? total(units, id) : (units.find(([unit]) => unit === id)?.[2] ?? 0);
          expect(hidden.has(id) || people === 0 || people > 4).toBe(true);
        }
      }),
    );
  });

  it("what a shown street leaves over, after its shown communities, is never one community's small group", () => {
    fc.assert(
      fc.property(district, (units) => {
        const hidden = withheldUnits(units);
        for (const [id, , own] of units.filter(([unit, parent]) => parent === 1 && !hidden.has(unit))) {
          const inside = units.filter(([, parent]) => parent === id);
          const left = inside.filter(([unit]) => hidden.has(unit));
          if (left.length === 1) expect(inside).toHaveLength(1);
          // All shown: the difference is what the street has of its own.
          if (left.length === 0 && inside.length) expect(own === 0 || own > 4).toBe(true);
        }
      }),
    );
  });
});
