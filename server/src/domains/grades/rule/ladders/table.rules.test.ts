import { describe, expect, it } from 'vitest';
import type { LookupTable } from '../../scheme/format/lookup-table.ts';
import { type KeyValue, lookUp } from './table.rules.ts';

const table = (when: LookupTable['cells'][number]['when'], value: number | null = 7): LookupTable => ({
  keys: Object.keys(when) as LookupTable['keys'],
  cells: [{ when, value, source: 'open' }],
});
const found = (when: LookupTable['cells'][number]['when'], held: Readonly<Record<string, KeyValue>>) =>
  lookUp(table(when), (key) => held[key] ?? null).found;

describe('a cell fits', () => {
  it.each<[string, LookupTable['cells'][number]['when'], Record<string, KeyValue>, boolean]>([
    ['one value', { POST: 'DEPUTY' }, { POST: 'DEPUTY' }, true],
    ['another value', { POST: 'DEPUTY' }, { POST: 'GENERAL' }, false],
    ['one of several', { EDUCATION: ['MASTER', 'DOCTOR'] }, { EDUCATION: 'DOCTOR' }, true],
    ['a span takes its first number in', { YEARS: { from: 4, below: 7 } }, { YEARS: 4 }, true],
    ['and leaves its last out', { YEARS: { from: 4, below: 7 } }, { YEARS: 7 }, false],
    ['a span without a beginning', { YEARS: { below: 4 } }, { YEARS: 0 }, true],
    ['a span without an end', { YEARS: { from: 22 } }, { YEARS: 40 }, true],
    ['yes and no', { HOLDING_BOTH: true }, { HOLDING_BOTH: true }, true],
    ['who has none', { CERTIFICATE: 'NONE' }, {}, true],
    ['who has none, among several', { EDUCATION: ['COLLEGE', 'NONE'] }, {}, true],
    ['who has one is not none', { CERTIFICATE: 'NONE' }, { CERTIFICATE: 'SOCIAL_WORKER' }, false],
    ['one of several duties', { DUTY: 'SECRETARY' }, { DUTY: ['SECRETARY', 'DIRECTOR'] }, true],
    ['no duty', { DUTY: 'NONE' }, { DUTY: [] }, true],
    ['all keys of the cell', { POST: 'DEPUTY', YEARS: { from: 3 } }, { POST: 'DEPUTY', YEARS: 2 }, false],
  ])('%s', (_, when, held, fits) => {
    expect(found(when, held)).toBe(fits);
  });
});

it('a cell that was never published is a gap, named by its keys, and never 0', () => {
  const held: Record<string, KeyValue> = { POST: 'DEPUTY', DUTY: [], YEARS: 3 };
  const { cells } = table({ POST: 'DEPUTY' }, null);
  expect(lookUp({ keys: ['POST', 'DUTY', 'YEARS'], cells }, (key) => held[key] ?? null)).toEqual({
    found: false,
    keys: { POST: 'DEPUTY', DUTY: 'NONE', YEARS: 3 },
  });
});
