import { describe, expect, it } from 'vitest';
import { canCount } from './choices.ts';

describe('the form lets a facility count', () => {
  it('when it is accepted, handed over or in use', () => {
    expect((['ACCEPTED', 'HANDED_OVER', 'IN_USE'] as const).map((state) => canCount(state, 'OFFICE'))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('not while it is planned or built, not once withdrawn, and never an outdoor venue', () => {
    expect([
      canCount('PLANNED', 'OFFICE'),
      canCount('UNDER_CONSTRUCTION', 'OFFICE'),
      canCount('WITHDRAWN', 'OFFICE'),
      canCount('IN_USE', 'OUTDOOR_VENUE'),
    ]).toEqual([false, false, false, false]);
  });
});
