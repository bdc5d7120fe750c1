import { describe, expect, it } from 'vitest';
import { PAGES, SLICES } from './slices.ts';

const twice = (places: readonly string[]): readonly string[] =>
  places.filter((place, index) => places.indexOf(place) !== index);

describe('what slices hand over', () => {
  it('stands at a place of its own in its group of the menu', () => {
    const entries = [...PAGES.values()].flatMap(({ menu }) => (menu ? [`${menu.group} ${menu.at}`] : []));
    expect(entries.length).toBeGreaterThan(20);
    expect(twice(entries)).toEqual([]);
  });
  it('stands at a place of its own on the desk', () => {
    const kinds = SLICES.flatMap(({ approvals = [] }) => approvals).map(({ at }) => String(at));
    expect(kinds.length).toBeGreaterThan(5);
    expect(twice(kinds)).toEqual([]);
  });
});
