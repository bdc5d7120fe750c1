import { describe, expect, it } from 'vitest';
import { placedAt } from './placed-at.ts';

describe('a refusal of a form that is sent as a list of one', () => {
  const inputs = { 'results.0': 'assessment.year', results: 'assessment.result' };

  it('of the one result stands at the year', () => {
    expect(placedAt({ results: ['already assessed'] }, inputs)).toEqual({ assessment: { year: 'already assessed' } });
  });

  it('of the quota stands at the result', () => {
    expect(placedAt({ results: 'quota' }, inputs)).toEqual({ assessment: { result: 'quota' } });
  });

  it('of anything else stays where it is', () => {
    const errors = { reason: 'too long', document: { title: 'too long' } };
    expect(placedAt(errors, inputs)).toEqual(errors);
  });

  it('is none where nothing was refused', () => {
    expect(placedAt(undefined, inputs)).toBeUndefined();
  });
});
