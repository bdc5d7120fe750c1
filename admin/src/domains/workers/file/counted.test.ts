import { describe, expect, it } from 'vitest';
import { whyNotCounted } from './counted.ts';

describe('why a worker is not counted', () => {
  it('who is in post in a community counts', () => {
    expect(whyNotCounted({ counted: true, left: false, standing: 'IN_POST' })).toBeNull();
  });

  it('in post and yet not counted is a village cadre', () => {
    expect(whyNotCounted({ counted: false, left: false, standing: 'IN_POST' })).toBe('VILLAGE');
  });

  it('suspended and seconded say so', () => {
    expect([
      whyNotCounted({ counted: false, left: false, standing: 'SUSPENDED' }),
      whyNotCounted({ counted: false, left: false, standing: 'SECONDED' }),
    ]).toEqual(['SUSPENDED', 'SECONDED']);
  });

  it('who is employed on no such day has left, or is still to come', () => {
    expect([
      whyNotCounted({ counted: false, left: true, standing: null }),
      whyNotCounted({ counted: false, left: false, standing: null }),
    ]).toEqual(['LEFT', 'TO_COME']);
  });
});
