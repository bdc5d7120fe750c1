import { describe, expect, it } from 'vitest';
import { draftOf, groupsOf, isAmount, measuresIn, type OutcomeLine } from './measures.ts';

const line = (id: string, level: OutcomeLine['region']['level'], lacks: string | null = null): OutcomeLine => ({
  region: { id, code: id, name: id, level },
  status: 'OK',
  text: { zh: '', en: '' },
  has: null,
  lacks: lacks === null ? null : { value: lacks, unit: 'M2', text: { zh: lacks, en: lacks } },
  added: null,
  withMeasures: null,
});

describe('what is typed into a plan', () => {
  it.each([
    ['31', 'PEOPLE', true],
    ['0', 'PEOPLE', false],
    ['1.5', 'PEOPLE', false],
    ['-3', 'PEOPLE', false],
    ['127.10', 'M2', true],
    ['127.101', 'M2', false],
    ['0.00', 'M2', false],
  ] as const)('%s of %s is an amount: %s', (text, measure, is) => {
    expect(isAmount(text, measure)).toBe(is);
  });

  it('31 people at the district are taken on by the day of the plan', () => {
    expect(measuresIn({ 1: { amount: '31', on: null } }, 'PEOPLE', '2027-06-30')).toEqual([
      { regionId: '1', people: 31, on: '2027-06-30' },
    ]);
  });

  it('what is no amount yet is not sent', () => {
    expect(measuresIn({ 1: { amount: '', on: null }, 2: { amount: 'x', on: null } }, 'M2', '2027-06-30')).toEqual([]);
  });

  it('an opened plan keeps the day of a measure that comes at another time', () => {
    const measure = { people: null, region: null };
    expect(
      draftOf({
        deadline: '2027-12-31',
        measures: [
          { ...measure, regionId: '17', areaM2: '120.00', on: '2027-06-30' },
          { ...measure, regionId: '18', areaM2: '80.00', on: '2027-06-30' },
          { ...measure, regionId: '19', areaM2: '50.00', on: '2027-09-30' },
        ],
      }),
    ).toEqual({
      on: '2027-06-30',
      draft: {
        17: { amount: '120.00', on: null },
        18: { amount: '80.00', on: null },
        19: { amount: '50.00', on: '2027-09-30' },
      },
    });
  });
});

describe('the table of a plan', () => {
  const outcome = {
    perTown: [line('street', 'TOWN', '42'), line('other', 'TOWN')],
    perUnit: [line('short', 'COMMUNITY', '42'), line('full', 'COMMUNITY'), line('there', 'COMMUNITY')],
  };
  const parents = new Map([
    ['short', 'street'],
    ['full', 'street'],
    ['there', 'other'],
  ]);
  const ids = (shown: 'all' | 'lacking' | 'added', draft = {}) =>
    groupsOf(outcome, parents, shown, draft).map(({ town, units }) => [
      town?.region.id,
      ...units.map(({ region }) => region.id),
    ]);

  it('has communities under their streets', () => {
    expect(ids('all')).toEqual([
      ['street', 'short', 'full'],
      ['other', 'there'],
    ]);
  });

  it('shows only what lacks something when asked', () => {
    expect(ids('lacking')).toEqual([['street', 'short']]);
  });

  it('shows only where something is added when asked', () => {
    expect(ids('added', { there: { amount: '3', on: null } })).toEqual([['other', 'there']]);
  });

  it('of a street has its communities alone, each once', () => {
    const street = { perTown: outcome.perUnit, perUnit: outcome.perUnit };
    expect(groupsOf(street, parents, 'all', {}).map(({ town, units }) => [town, units.length])).toEqual([[null, 3]]);
  });
});
