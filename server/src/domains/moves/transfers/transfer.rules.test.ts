import { describe, expect, it } from 'vitest';
import { endsWithTransfer, unitOn } from './transfer.rules.ts';

const NORTH = 1;
const SOUTH = 2;
const park = { unitId: 11, townId: NORTH };
const lake = { unitId: 12, townId: NORTH };
const hill = { unitId: 21, townId: SOUTH };
const at = (unitId: number, from: string, to: string | null) => ({
  id: from,
  valid: { from, to },
  value: { unitId },
});

describe('the unit of a day', () => {
  const file = [at(11, '2020-03-01', '2022-01-01'), at(12, '2022-01-01', '2024-01-01')];
  it('is that of the assignment in force', () => expect(unitOn(file, '2021-12-31')).toBe(11));
  it('is the last one after it ended, where the file lies', () => expect(unitOn(file, '2026-01-01')).toBe(12));
  it('is none before the first began', () => expect(unitOn(file, '2020-02-29')).toBeNull());
});

describe('a transfer within the street', () => {
  it('ends the duty in the unit he leaves', () => expect(endsWithTransfer(park, park, lake)).toBe(true));
  it('leaves a duty at the street office running', () =>
    expect(endsWithTransfer({ unitId: NORTH, townId: NORTH }, park, lake)).toBe(false));
  it('leaves a duty running that he holds where he goes', () => expect(endsWithTransfer(lake, park, lake)).toBe(false));
});

describe('a transfer to another street', () => {
  it('ends all duties in the street he leaves', () => {
    expect(endsWithTransfer(park, park, hill)).toBe(true);
    expect(endsWithTransfer(lake, park, hill)).toBe(true);
  });
  it('leaves one in a third street running', () =>
    expect(endsWithTransfer({ unitId: 31, townId: 3 }, park, hill)).toBe(false));
  it('of somebody who was nowhere yet ends nothing', () => expect(endsWithTransfer(park, null, hill)).toBe(false));
});
