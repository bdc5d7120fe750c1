import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BaseMetric } from '../base-figure.enums.ts';
import { changeInPercent, doubtsAbout, type PlausibilityFacts } from './plausibility.rules.ts';

const households: PlausibilityFacts = {
  metric: BaseMetric.HOUSEHOLDS,
  onDate: '2026-09-30',
  value: 3412,
  previous: { value: 3400, onDate: '2025-09-30' },
  parts: null,
  residents: null,
};
const told = (change: Partial<PlausibilityFacts>) =>
  doubtsAbout({ ...households, ...change }).map(({ code, mustExplain }) => `${code}${mustExplain ? ' !' : ''}`);

describe('households compared with the last approved ones', () => {
  it('12 more than 3,400 are nothing to speak of', () => {
    expect(told({})).toEqual([]);
  });
  it('4,080 after 3,400 are exactly 20 %, which is said and need not be explained', () => {
    expect(told({ value: 4080 })).toEqual(['NOTABLE_CHANGE']);
  });
  it('4,081 after 3,400 are more than 20 % and must be explained', () => {
    expect(told({ value: 4081 })).toEqual(['LARGE_CHANGE !']);
  });
  it('2,719 after 3,400 are too few and must be explained', () => {
    expect(told({ value: 2719 })).toEqual(['LARGE_CHANGE !']);
  });
  it('after 24 months to the day a large change must be explained, a day later it is only said', () => {
    expect(told({ value: 5000, previous: { value: 3400, onDate: '2024-09-30' } })).toEqual(['LARGE_CHANGE !']);
    expect(told({ value: 5000, previous: { value: 3400, onDate: '2024-09-29' } })).toEqual(['LARGE_CHANGE']);
  });
  it('the very number of a year ago is asked about, that of last month is not', () => {
    expect(told({ value: 3400 })).toEqual(['UNCHANGED']);
    expect(told({ value: 3400, previous: { value: 3400, onDate: '2026-08-31' } })).toEqual([]);
  });
  it('a village of 180 may stay at 180', () => {
    expect(told({ value: 180, previous: { value: 180, onDate: '2025-09-30' } })).toEqual([]);
  });
  it('from 0 to 1 must be explained, without a percentage', () => {
    const [doubt] = doubtsAbout({ ...households, value: 1, previous: { value: 0, onDate: '2025-09-30' } });
    expect([doubt?.mustExplain, doubt?.changePercent, doubt?.text.zh]).toEqual([
      true,
      null,
      '比 2025-09-30 的 0 户由 0 变为有，超过 20%，须说明。',
    ]);
  });
  it('the first figure of a region is compared with nothing', () => {
    expect(told({ previous: null, value: 99_999 })).toEqual([]);
  });
  it('is told with both numbers', () => {
    const [doubt] = doubtsAbout({ ...households, value: 4264 });
    expect(doubt).toMatchObject({ previous: 3400, previousOn: '2025-09-30', changePercent: '25.4' });
    expect(doubt?.text).toEqual({
      zh: '比 2025-09-30 的 3,400 户增加 25.4%，超过 20%，须说明。',
      en: 'Against 3,400 households on 2025-09-30 it is up by 25.4%, more than 20%, which must be explained.',
    });
  });
});

describe('a street compared with its communities', () => {
  it('5 % more than their sum is left alone, more must be explained', () => {
    expect(told({ parts: 3250, value: 3412 })).toEqual([]);
    expect(told({ parts: 3249, value: 3412 })).toEqual(['DIFFERS_FROM_PARTS !']);
  });
  it('both doubts stand side by side', () => {
    expect(told({ parts: 3400, value: 6800 })).toEqual(['LARGE_CHANGE !', 'DIFFERS_FROM_PARTS !']);
  });
});

describe('urban residents', () => {
  const urban = { metric: BaseMetric.URBAN_RESIDENTS, previous: null };
  it('are not more than all residents', () => {
    const residents = { value: 85_653, onDate: '2020-11-01' };
    expect(told({ ...urban, value: 85_653, residents })).toEqual([]);
    expect(told({ ...urban, value: 85_654, residents })).toEqual(['EXCEEDS_RESIDENTS !']);
  });
  it('households are not compared with residents', () => {
    expect(told({ residents: { value: 10, onDate: '2020-11-01' } })).toEqual([]);
  });
});

describe('for any numbers', () => {
  const count = fc.integer({ min: 0, max: 5_000_000 });
  it('a change says the same in either direction and never doubts both ways at once', () => {
    fc.assert(
      fc.property(count, count, (value, previous) => {
        const doubts = doubtsAbout({ ...households, value, previous: { value: previous, onDate: '2026-06-30' } });
        expect(doubts.length).toBeLessThanOrEqual(1);
        const changed = changeInPercent(value, previous);
        if (changed !== null && Number(changed) !== 0)
          expect(Math.sign(Number(changed))).toBe(Math.sign(value - previous));
      }),
    );
  });
  it('what must be explained stays so when the number moves further away', () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 1_000_000 }), (value, previous, more) => {
        const mustExplain = (v: number) =>
          doubtsAbout({ ...households, value: v, previous: { value: previous, onDate: '2026-06-30' } }).some(
            (doubt) => doubt.mustExplain,
          );
        const further = value >= previous ? value + more : Math.max(value - more, 0);
        if (mustExplain(value)) expect(mustExplain(further)).toBe(true);
      }),
    );
  });
});
