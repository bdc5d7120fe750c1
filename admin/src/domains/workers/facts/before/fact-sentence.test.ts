import { describe, expect, it } from 'vitest';
import { saidBefore } from './fact-sentence.ts';

const words = { say: (key: string) => key.split('.').at(-1) ?? '', code: () => null };
const said = (kind: string, values: Readonly<Record<string, string>>) =>
  saidBefore({ kind, values: Object.entries(values).map(([name, value]) => ({ name, value })) }, words);

describe('what a fact said before it was superseded', () => {
  it('a duty: what the server decided first, then the fields in the order of its form, enums by their words', () => {
    expect(said('DUTY', { duty: 'DIRECTOR', unit: '赛马场社区', postClass: 'PRINCIPAL', origin: 'ELECTED' })).toBe(
      '赛马场社区 · PRINCIPAL · DIRECTOR · ELECTED',
    );
  });

  it('a declared base in yuan, a day with its name, nothing of what is not for people', () => {
    expect(said('INSURANCE_ENROLMENT', { insurance: 'PENSION', declaredBaseFen: '526700', keyId: '3' })).toBe(
      'PENSION · 5,267.00',
    );
    expect(said('DUTY', { duty: 'DIRECTOR', termEndsOn: '2026-12-20' })).toBe('DIRECTOR · termEndsOn 2026-12-20');
  });

  it('an employment: employer and standing', () => {
    expect(said('EMPLOYMENT', { employer: '海拉尔东路街道办事处', standing: 'SUSPENDED' })).toBe(
      '海拉尔东路街道办事处 · SUSPENDED',
    );
  });
});
