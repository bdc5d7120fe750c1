import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amend, covers, type Day, intersection, onFile, type Period, splice, type TimelineFact } from './timeline.ts';

const fact = <V>(id: string, from: Day, to: Day | null, value: V): TimelineFact<V> => ({
  id,
  valid: { from, to },
  value,
});

describe('a change from a day on', () => {
  it('keeps what was until that day and ends what was believed of later', () => {
    const believed = [fact('1', '2021-01-01', '2024-01-01', 'a'), fact('2', '2024-01-01', null, 'b')];
    expect(splice(believed, { from: '2023-07-01', to: null }, 'c')).toEqual({
      supersede: ['1', '2'],
      insert: [
        { valid: { from: '2021-01-01', to: '2023-07-01' }, value: 'a' },
        { valid: { from: '2023-07-01', to: null }, value: 'c' },
      ],
    });
  });
});

describe('a correction of a period', () => {
  it('keeps what was before and after it', () => {
    expect(splice([fact('1', '2021-01-01', null, 'a')], { from: '2022-01-01', to: '2023-01-01' }, 'b').insert).toEqual([
      { valid: { from: '2021-01-01', to: '2022-01-01' }, value: 'a' },
      { valid: { from: '2022-01-01', to: '2023-01-01' }, value: 'b' },
      { valid: { from: '2023-01-01', to: null }, value: 'a' },
    ]);
  });
  it('of days nothing is on file for is refused on its first day', () => {
    const decided = splice([fact('1', '2021-01-01', null, 'a')], { from: '2019-01-01', to: '2020-01-01' }, 'b');
    expect(() => onFile(decided)).toThrow(expect.objectContaining({ code: 'FACT_NOT_FOUND', field: 'validFrom' }));
  });
});

describe('setting a part of what is on file', () => {
  it('keeps of each stretch what is not set', () => {
    const believed = [
      fact('1', '2021-01-01', '2024-01-01', { name: 'old', decimals: 2 }),
      fact('2', '2024-01-01', null, { name: 'new', decimals: 2 }),
    ];
    expect(amend(believed, { from: '2023-01-01', to: '2025-01-01' }, { decimals: 0 }).insert).toEqual([
      { valid: { from: '2021-01-01', to: '2023-01-01' }, value: { name: 'old', decimals: 2 } },
      { valid: { from: '2023-01-01', to: '2024-01-01' }, value: { name: 'old', decimals: 0 } },
      { valid: { from: '2024-01-01', to: '2025-01-01' }, value: { name: 'new', decimals: 0 } },
      { valid: { from: '2025-01-01', to: null }, value: { name: 'new', decimals: 2 } },
    ]);
  });
  it('writes nothing for days that are not on file', () => {
    const file = [fact('1', '2021-01-01', null, { decimals: 2 })];
    expect(amend(file, { from: '2019-01-01', to: '2020-01-01' }, { decimals: 0 })).toEqual({
      supersede: [],
      insert: [],
    });
  });
});

describe('whatever the file and the period', () => {
  const days = fc.integer({ min: 0, max: 59 }).map((n) => new Date(Date.UTC(2024, 1, n)).toISOString().slice(0, 10));
  const period = fc
    .tuple(days, fc.option(days))
    .map(([a, b]): Period => (b === null ? { from: a, to: null } : { from: a < b ? a : b, to: a < b ? b : a }))
    .filter(({ from, to }) => to === null || from < to);
  const file = fc.uniqueArray(days, { minLength: 1, maxLength: 6 }).map((starts) =>
    starts
      .toSorted()
      .map((from, i, all) => fact(String(i), from, all[i + 1] ?? null, { n: i, set: false }))
      // A gap now and then: not every file is whole.
      .filter((_, i) => i % 3 !== 1),
  );
  const at = (facts: readonly { valid: Period; value: unknown }[], day: Day) =>
    facts.filter(({ valid }) => covers(valid, day)).map(({ value }) => value);
  const after = (
    believed: readonly TimelineFact<{ n: number; set: boolean }>[],
    decided: ReturnType<typeof splice<{ n: number; set: boolean }>>,
  ) => [...believed.filter(({ id }) => !decided.supersede.includes(id)), ...decided.insert];

  it('each day holds one value at most: the new one inside the period, the old one outside', () => {
    fc.assert(
      fc.property(file, period, days, (believed, over, day) => {
        const now = at(after(believed, splice(believed, over, { n: 99, set: true })), day);
        expect(now).toEqual(covers(over, day) ? [{ n: 99, set: true }] : at(believed, day));
      }),
    );
  });
  it('setting a part changes no other value and no day that was not on file', () => {
    fc.assert(
      fc.property(file, period, days, (believed, over, day) => {
        const [was] = at(believed, day) as [{ n: number; set: boolean } | undefined];
        const now = at(after(believed, amend(believed, over, { set: true })), day);
        expect(now).toEqual(was ? [{ ...was, set: covers(over, day) }] : []);
      }),
    );
  });
  it('two periods share exactly the days both cover', () => {
    fc.assert(
      fc.property(period, period, days, (a, b, day) => {
        const common = intersection(a, b);
        expect(common !== null && covers(common, day)).toBe(covers(a, day) && covers(b, day));
      }),
    );
  });
});
