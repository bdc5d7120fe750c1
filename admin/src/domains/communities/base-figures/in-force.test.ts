import { describe, expect, it } from 'vitest';
import { type ApprovedFigure, changeOf, inForce, lastApproved } from './in-force.ts';

const figure = (onDate: string, value: number, id = '7', metric: ApprovedFigure['metric'] = 'HOUSEHOLDS') => ({
  metric,
  onDate,
  value,
  region: { id },
});
const approved = [
  figure('2025-12-31', 3200),
  figure('2024-12-31', 3100),
  figure('2026-06-30', 9999, '8'),
  figure('2026-06-30', 8888, '7', 'RESIDENTS'),
];

describe('what counts', () => {
  it('is approved and not replaced; what waits or came back does not count', () => {
    expect([
      inForce({ review: 'APPROVED', supersededAt: null }),
      inForce({ review: 'APPROVED', supersededAt: '2026-01-01T00:00:00.000Z' }),
      inForce({ review: 'SUBMITTED', supersededAt: null }),
      inForce({ review: 'RETURNED', supersededAt: null }),
    ]).toEqual([true, false, false, false]);
  });
});

describe('what an entry is compared with', () => {
  it('is the last approved figure before it of the same region and metric', () => {
    expect(lastApproved(approved, figure('2026-06-30', 3412))?.value).toBe(3200);
  });

  it('for a correction of the same day it is the figure of that day', () => {
    expect(lastApproved(approved, figure('2024-12-31', 3000))?.value).toBe(3100);
  });

  it('before the first there is none', () => {
    expect(lastApproved(approved, figure('2020-11-01', 3000))).toBeNull();
  });
});

describe('change', () => {
  it('from 3,200 to 3,412 is +6.6 %, back −6.2 %, the same 0.0 %, from nothing none', () => {
    expect([changeOf(3200, 3412), changeOf(3412, 3200), changeOf(5, 5), changeOf(0, 12)]).toEqual([
      '+6.6',
      '−6.2',
      '0.0',
      null,
    ]);
  });
});
