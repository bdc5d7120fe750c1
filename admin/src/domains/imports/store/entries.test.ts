import { describe, expect, it } from 'vitest';
import { pathOf, recordsOf } from './entries.ts';

const entry = { row: 2, subject: 'WORKER', subjectId: '7', entryId: '70', action: 'MADE' };

describe('what a batch wrote', () => {
  it('a row that made a file, an employment and an assignment is told as one worker', () => {
    const other = { ...entry, row: 3 };
    expect(recordsOf([entry, { ...entry, entryId: '71' }, { ...entry, entryId: '72' }, other])).toEqual([entry, other]);
  });

  it('two figures of a region are two, and what gave way to them is none', () => {
    const households = { ...entry, subject: 'REGION' };
    const residents = { ...households, entryId: '71' };
    expect(recordsOf([{ ...households, entryId: '60', action: 'ENDED' }, households, residents])).toEqual([
      households,
      residents,
    ]);
  });

  it("leads to the worker's file, and to the entry of a facility or figure that waits to be approved", () => {
    expect(['WORKER', 'FACILITY', 'REGION', 'MOON'].map((subject) => pathOf({ ...entry, subject }))).toEqual([
      '/workers/7/show',
      '/facility-entries/70/show',
      '/base-figures/70/show',
      null,
    ]);
  });
});
