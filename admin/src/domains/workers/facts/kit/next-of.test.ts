import { describe, expect, it } from 'vitest';
import type { FactRow } from './fact-kind.ts';
import { nextOf } from './next-of.ts';

const row = {
  values: { kind: 'FIXED_TERM', number: 'HT-1' },
  valid: { from: '2021-03-16', to: '2024-03-16' },
} as unknown as FactRow;

describe('what follows a fact', () => {
  it('begins today as it was, where it changes', () => {
    const { of } = nextOf({ value: 'bankAccount', firstDay: null, next: { word: 'change' } });
    expect(of(row, '2023-01-01')).toEqual({ bankAccount: row.values, validFrom: '2023-01-01' });
  });

  it('begins the day the fact ends with what the declaration keeps, where it is renewed', () => {
    const renewed = { word: 'renew', keeps: ['kind'] } as const;
    const { of } = nextOf({ value: 'contract', firstDay: null, next: renewed });
    expect(of(row, '2023-01-01')).toEqual({ contract: { kind: 'FIXED_TERM' }, validFrom: '2024-03-16' });
    const inValue = nextOf({ value: 'registration', firstDay: 'registeredOn', next: renewed });
    expect(inValue.of(row, '2023-01-01')).toEqual({
      registration: { kind: 'FIXED_TERM', registeredOn: '2024-03-16' },
    });
  });
});
