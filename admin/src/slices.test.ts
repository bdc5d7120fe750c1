import { RefType } from '@jiceng/schema/enum-words.ts';
import { describe, expect, it } from 'vitest';
import * as communities from './domains/communities/slots.ts';
import * as documents from './domains/documents/slots.ts';
import * as regions from './domains/regions/slots.ts';
import * as workers from './domains/workers/slots.ts';
import { fillingsOf } from './shared/slots/fillings.ts';
import { PAGES, SLICES } from './slices.ts';

const OPEN = Object.entries({ ...documents, ...regions, ...communities, ...workers });

it('every place that a slice keeps open on its pages is filled by another', () => {
  expect(OPEN.filter(([, slot]) => fillingsOf<unknown>(slot).length === 0).map(([name]) => name)).toEqual([]);
});

it('whatever a slice hands over for a place is shown in it', () => {
  const shown = new Set<unknown>(OPEN.map(([, slot]) => slot));
  const handed = SLICES.flatMap(({ slots = [] }) => slots.map(({ slot }) => slot));
  expect(handed.filter((slot) => !shown.has(slot))).toEqual([]);
});

it('of what only one slice can fill there are never two', () => {
  const { CAREER_LANE, TRANSFER_FORM, CHOSEN_WORKERS, PERSON_ELSEWHERE } = workers;
  const counts = [CAREER_LANE, TRANSFER_FORM, CHOSEN_WORKERS, PERSON_ELSEWHERE].map(
    (slot) => fillingsOf<unknown>(slot).length,
  );
  expect(counts).toEqual([1, 1, 1, 1]);
});

const twice = (places: readonly string[]): readonly string[] =>
  places.filter((place, index) => places.indexOf(place) !== index);

describe('what slices hand over', () => {
  it('stands at a place of its own in its group of the menu', () => {
    const entries = [...PAGES.values()].flatMap(({ menu }) => (menu ? [`${menu.group} ${menu.at}`] : []));
    expect(entries.length).toBeGreaterThan(20);
    expect(twice(entries)).toEqual([]);
  });
  it('has a page for every kind of record behind a line of an explanation', () => {
    const kinds = SLICES.flatMap(({ explained = {} }) => Object.keys(explained));
    expect(kinds.toSorted()).toEqual(Object.keys(RefType.zh).toSorted());
  });
  it('answers each kind of explanation once', () => {
    const kinds = SLICES.flatMap(({ explanations = {} }) => Object.keys(explanations));
    expect(kinds.length).toBeGreaterThan(8);
    expect(twice(kinds)).toEqual([]);
  });
  it('stands at a place of its own on the desk', () => {
    const kinds = SLICES.flatMap(({ approvals = [] }) => approvals).map(({ at }) => String(at));
    expect(kinds.length).toBeGreaterThan(5);
    expect(twice(kinds)).toEqual([]);
  });
});
