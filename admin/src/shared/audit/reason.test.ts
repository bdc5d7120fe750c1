import { describe, expect, it } from 'vitest';
import { givenReason } from './reason.ts';

describe('why something was done', () => {
  it('is what somebody wrote', () => {
    expect(givenReason('房产证面积有误')).toBe('房产证面积有误');
  });

  it('is nothing where only the name of the operation is kept', () => {
    expect(['saveFacility', 'disableUser', 'saveHeadcount', null].map(givenReason)).toEqual([null, null, null, null]);
  });
});
