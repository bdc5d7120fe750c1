import { describe, expect, it } from 'vitest';
import { type BatchProgress, openSteps, standsAt, stepOf, storable, toWrite } from './steps.ts';

const batch = (over: Partial<BatchProgress>): BatchProgress => ({
  state: 'CHECKED',
  mine: true,
  fileKept: true,
  heads: [{}],
  counts: { rows: 10_000, new: 9_900, changed: 0, same: 100, bad: 0 },
  ...over,
});
const bad = { rows: 10_000, new: 9_900, changed: 0, same: 0, bad: 100 };

describe('the steps of an import', () => {
  it('a file whose columns are not all known stands at the columns and goes nowhere else', () => {
    const read = batch({ state: 'UPLOADED', counts: null });
    expect([standsAt(read), openSteps(read)]).toEqual(['columns', ['columns']]);
  });

  it('a checked file without a bad row may go back to its columns and on to be stored', () => {
    expect([standsAt(batch({})), openSteps(batch({}))]).toEqual(['check', ['columns', 'check', 'store']]);
    expect([stepOf(batch({}), 'store'), stepOf(batch({}), 'columns'), stepOf(batch({}), null)]).toEqual([
      'store',
      'columns',
      'check',
    ]);
  });

  it('with a hundred bad rows it cannot be stored, whatever the address says', () => {
    expect(stepOf(batch({ counts: bad }), 'store')).toBe('check');
    expect(openSteps(batch({ counts: bad }))).toEqual(['columns', 'check']);
  });

  it('a file that says only what is on file has nothing to store', () => {
    const same = { rows: 40, new: 0, changed: 0, same: 40, bad: 0 };
    expect([storable(same), stepOf(batch({ counts: same }), 'store')]).toEqual([false, 'check']);
  });

  it('an empty sheet has nothing to store', () => {
    expect(storable({ rows: 0, new: 0, changed: 0, same: 0, bad: 0 })).toBe(false);
  });

  it('while a job is at it there is one step, also after a reload', () => {
    expect(stepOf(batch({ state: 'CHECKING', counts: null }), 'columns')).toBe('check');
    expect(stepOf(batch({ state: 'COMMITTING' }), 'check')).toBe('store');
  });

  it('a failed check offers the columns again, a file that could not be read offers nothing', () => {
    expect(openSteps(batch({ state: 'FAILED', counts: null }))).toEqual(['columns', 'check']);
    expect(openSteps(batch({ state: 'FAILED', counts: null, heads: [] }))).toEqual(['check']);
  });

  it('storing that failed stands where it failed', () => {
    expect(standsAt(batch({ state: 'FAILED' }))).toBe('store');
  });

  it('what was stored or taken back is the last step, and once the file is gone a checked batch is only looked at', () => {
    expect((['COMMITTED', 'UNDOING', 'UNDONE'] as const).map((state) => standsAt(batch({ state })))).toEqual([
      'store',
      'store',
      'store',
    ]);
    expect(openSteps(batch({ fileKept: false }))).toEqual(['check']);
  });

  it('of somebody else one sees what was stored', () => {
    expect(openSteps(batch({ mine: false, state: 'COMMITTED' }))).toEqual(['store']);
  });

  it('what is written are new and changed rows', () => {
    expect(toWrite({ rows: 12, new: 7, changed: 2, same: 3, bad: 0 })).toBe(9);
  });
});
