import { expect, it } from 'vitest';
import { districtsFor } from './districts.ts';

const region = (id: string, name: string, level: 'DISTRICT' | 'COMMUNITY', isVirtual = false) => ({
  id,
  name,
  level,
  isVirtual,
});
const REGIONS = [
  region('2', '东区', 'DISTRICT'),
  region('3', '西区', 'DISTRICT'),
  region('4', '西区一社区', 'COMMUNITY'),
  region('5', '直属', 'DISTRICT', true),
];
const names = (...own: readonly string[]) =>
  districtsFor(REGIONS, {
    kind: 'OWN_AND_BELOW',
    regions: own.map((id) => ({ id, code: id, name: id, level: 'DISTRICT' })),
  }).map(({ name }) => name);

it('a scheme is entered for a district; the own one is the first to choose from', () => {
  expect(names('3')).toEqual(['西区', '东区']);
  expect(names('4')).toEqual(['东区', '西区']);
  expect(districtsFor(REGIONS, undefined)).toHaveLength(2);
});
