import { describe, expect, it } from 'vitest';
import { type BasisFact, stillFits } from './review-basis.ts';

const THEN = new Date('2026-01-01T00:00:00Z');
const fact = (id: string, from: string, to: string | null, change: Partial<BasisFact> = {}): BasisFact => ({
  id,
  valid: { from, to },
  supersededAt: null,
  believedFrom: THEN,
  copiedFrom: null,
  ...change,
});
const entry = (from: string, to: string | null, ...replaces: string[]) => ({ valid: { from, to }, replaces });

describe('an entry that waited can be approved', () => {
  it('while the facts its preparer saw are in force', () => {
    expect(stillFits(entry('2025-01-01', null, '1'), [fact('1', '2020-01-01', null)])).toBe(true);
  });
  it('when a splice has left over a part of one of them, even of a part', () => {
    const file = [
      fact('1', '2020-01-01', null, { supersededAt: THEN }),
      fact('2', '2020-01-01', '2024-01-01', { copiedFrom: '1', supersededAt: THEN }),
      fact('3', '2021-01-01', '2024-01-01', { copiedFrom: '2' }),
    ];
    expect(stillFits(entry('2022-01-01', '2023-01-01', '1'), file)).toBe(true);
  });
  it('when what has changed meanwhile lies outside its days', () => {
    const file = [fact('1', '2020-01-01', '2024-01-01'), fact('9', '2024-01-01', null)];
    expect(stillFits(entry('2022-01-01', '2024-01-01', '1'), file)).toBe(true);
  });
  it('when it is the first of its file, or what it replaced is out of force', () => {
    expect(stillFits(entry('2022-01-01', null), [])).toBe(true);
    expect(stillFits(entry('2022-01-01', null, '1'), [fact('1', '2020-01-01', null, { supersededAt: THEN })])).toBe(
      true,
    );
  });
});

describe('an entry that waited is stale', () => {
  it('when another one was approved for some of its days', () => {
    const file = [
      fact('1', '2020-01-01', null, { supersededAt: THEN }),
      fact('2', '2020-01-01', '2026-06-01', { copiedFrom: '1' }),
      fact('9', '2026-06-01', null),
    ];
    expect(stillFits(entry('2025-01-01', null, '1'), file)).toBe(false);
  });
  it("when somebody else's first entry was approved before it", () => {
    expect(stillFits(entry('2025-01-01', null), [fact('9', '2025-06-01', null)])).toBe(false);
  });
  it('not for other entries that wait as well', () => {
    expect(stillFits(entry('2025-01-01', null), [fact('9', '2025-06-01', null, { believedFrom: null })])).toBe(true);
  });
});
