import { describe, expect, it } from 'vitest';
import { mainTarget, passedDeadlines, scaleMax, type TargetResult } from './verdict.ts';

const target = (role: TargetResult['role'], deadline: string | null = null): TargetResult => ({
  id: role,
  role,
  nature: null,
  value: '90',
  deadline,
  document: { title: '规划', number: null, article: null, date: null, grade: 'QUOTED' },
  met: true,
  gap: null,
  surplus: null,
  text: { zh: '', en: '' },
});

describe('what a card speaks of', () => {
  it('the target goes before the floor and the staffing standard', () => {
    expect(mainTarget([target('STAFFING_STANDARD'), target('FLOOR'), target('TARGET')])?.role).toBe('TARGET');
  });

  it('an indicator without a target has none to speak of', () => {
    expect(mainTarget([])).toBeNull();
  });

  it('a deadline at the end of 2025 has passed on 24 November 2026, one in 2027 has not', () => {
    const values = [{ targets: [target('TARGET', '2025-12-31'), target('FLOOR', '2027-12-31'), target('FLOOR')] }];
    expect(passedDeadlines(values as unknown as Parameters<typeof passedDeadlines>[0], '2026-11-24')).toEqual([
      '2025-12-31',
    ]);
  });

  it('a bar for percent ends at 100, one for 33.57 m2 against 30 at 40', () => {
    expect([scaleMax('PERCENT', ['89.23']), scaleMax('M2', ['33.57', '30'])]).toEqual([100, 40]);
  });
});
