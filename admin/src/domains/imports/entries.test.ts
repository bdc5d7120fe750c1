import { describe, expect, it } from 'vitest';
import { pathOf, recordsOf } from './entries.ts';

describe('what a batch wrote', () => {
  it('a row that made a file, an employment and an assignment is told as one worker', () => {
    const entry = { row: 2, subject: 'WORKER', subjectId: '7' };
    const other = { row: 3, subject: 'WORKER', subjectId: '7' };
    expect(recordsOf([entry, { ...entry }, { ...entry }, other])).toEqual([entry, other]);
  });

  it('leads to the page of the worker, the facility or the region, and nowhere where there is no page', () => {
    expect(['WORKER', 'FACILITY', 'REGION', 'MOON'].map((subject) => pathOf({ subject, subjectId: '7' }))).toEqual([
      '/workers/7/show',
      '/facilities/7/show',
      '/regions/7/show',
      null,
    ]);
  });
});
