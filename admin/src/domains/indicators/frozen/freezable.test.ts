import { describe, expect, it } from 'vitest';
import { freezables, replacedBy, supersededBy } from './freezable.ts';

type Value = Parameters<typeof freezables>[0][number];
type Row = Parameters<typeof freezables>[1][number];

const value = (code: string, over: Partial<Value> = {}): Value =>
  ({
    asOf: '2025-12-31',
    status: 'OK',
    region: { id: '1', code: '150102', name: '新城区', level: 'DISTRICT' },
    definition: { id: code, code, live: true, lowestLevel: 'DISTRICT' },
    ...over,
  }) as Value;
const frozen = (code: string, over: Partial<Row> = {}): Row =>
  ({
    id: '7',
    asOf: '2025-12-31',
    definition: { id: code, code },
    region: { id: '1' },
    review: 'APPROVED',
    supersededAt: null,
    preparedByMe: false,
    ...over,
  }) as Row;

const one = (v: Value, rows: readonly Row[] = []) => freezables([v], rows)[0];

describe('a value that may be frozen', () => {
  it('that of the district with a value can be proposed', () => {
    expect(one(value('WORKERS'))).toMatchObject({ bar: null, corrects: null });
  });

  it("a street's value of an indicator set for the district only diagnoses", () => {
    expect(one(value('WORKERS', { region: { id: '2', code: '150102001', name: '街道', level: 'TOWN' } }))?.bar).toBe(
      'diagnostic',
    );
  });

  it('one whose input is missing cannot be proposed', () => {
    expect(one(value('URBAN', { status: 'MISSING_INPUT' }))?.bar).toBe('no_value');
  });

  it('one that is frozen already is corrected, and the correction names it', () => {
    const all = freezables([value('URBAN'), value('TOWN')], [frozen('URBAN')]);
    expect(all[0]?.corrects?.id).toBe('7');
    expect(supersededBy(all, ['URBAN', 'TOWN'])).toEqual(['7']);
    expect(supersededBy(all, ['TOWN'])).toEqual([]);
  });

  it("while another person's proposal waits nobody proposes it again, its proposer may and names it", () => {
    expect(one(value('URBAN'), [frozen('URBAN', { review: 'SUBMITTED' })])?.bar).toBe('waiting');
    const all = freezables([value('URBAN')], [frozen('URBAN', { id: '9', review: 'SUBMITTED', preparedByMe: true })]);
    expect(all[0]?.bar).toBeNull();
    expect(replacedBy(all, ['URBAN'])).toEqual(['9']);
    expect(replacedBy(all, [])).toEqual([]);
  });

  it("what was frozen for another day is in nobody's way", () => {
    expect(one(value('URBAN'), [frozen('URBAN', { asOf: '2024-12-31' })])).toMatchObject({ bar: null, corrects: null });
  });
});
