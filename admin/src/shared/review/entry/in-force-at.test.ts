import { describe, expect, it } from 'vitest';
import { inForceAt } from './in-force-at.ts';

const history = [
  { id: 'now', valid: { from: '2023-05-18', to: null } },
  { id: 'old', valid: { from: '2019-04-12', to: '2023-05-18' } },
];

describe('what an entry is compared with', () => {
  it('a change from 2026 with what is in force then, a correction of 2020 with what was in force then', () => {
    expect([inForceAt(history, '2026-01-01')?.id, inForceAt(history, '2020-01-01')?.id]).toEqual(['now', 'old']);
  });

  it('on the day a period ends the next one is in force', () => {
    expect(inForceAt(history, '2023-05-18')?.id).toBe('now');
  });

  it('before everything there is nothing to compare with', () => {
    expect(inForceAt(history, '2010-01-01')).toBeNull();
  });
});
