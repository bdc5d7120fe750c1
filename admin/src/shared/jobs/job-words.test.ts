import { describe, expect, it } from 'vitest';
import { jobError, jobShare, jobStage, jobTitle } from './job-words.ts';

/** A word that is not there is what is given for it under `_`. */
const translate = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  key.endsWith('OF_TOMORROW') && '_' in values ? String(values._) : `${key} ${JSON.stringify(values)}`;

describe('a job in words', () => {
  it('of a kind that has no words is called by what it is about', () => {
    expect(jobTitle({ kind: 'OF_TOMORROW', title: '名册.xlsx' }, translate)).toBe('名册.xlsx');
  });

  it('that was refused says why, with what fills the sentence', () => {
    const error = { code: 'EMPLOYER_CLOSED', params: '{"name":"甲公司","on":"2026-01-01"}' };
    expect(jobError({ error }, translate)).toBe('error.EMPLOYER_CLOSED {"name":"甲公司","on":"2026-01-01"}');
  });

  it('that met a bug, or a code without a sentence, names the request', () => {
    const bug = { code: 'INTERNAL_SERVER_ERROR', params: '{"requestId":"4711"}' };
    expect(jobError({ error: bug }, translate)).toBe('jobs.bug {"requestId":"4711"}');
    expect(jobError({ error: { code: 'OF_TOMORROW', params: '{}' } }, translate)).toBe('jobs.bug {"requestId":""}');
    expect(jobError({ error: null }, translate)).toBeNull();
  });

  it('at a stage without words names none', () => {
    expect(jobStage({ stage: 'OF_TOMORROW' }, translate)).toBeNull();
    expect(jobStage({ stage: null }, translate)).toBeNull();
  });
});

describe('how much of a job is done', () => {
  it.each([
    ['RUNNING', 250, 1_000, 0.25],
    ['RUNNING', 1_200, 1_000, 1],
    ['RUNNING', 250, null, null],
    ['QUEUED', 0, null, null],
    ['RUNNING', 0, 0, null],
    ['DONE', 990, 1_000, 1],
    ['FAILED', 250, 1_000, 0.25],
  ] as const)('%s with %i of %s is %s', (state, done, total, share) => {
    expect(jobShare({ state, done, total })).toBe(share);
  });
});
