import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { amendedDefinition, type Definition } from './definition-entry.rules.ts';

const defined = (id: string, from: string, to: string | null, change: Partial<Definition> = {}): Definition => ({
  id,
  valid: { from, to },
  formulaZh: '达标社区数 ÷ 社区总数',
  formulaEn: 'communities that meet the standard ÷ all communities',
  unit: 'PERCENT',
  kind: 'SHARE_OF_UNITS',
  facilityClass: 'URBAN',
  per: 100,
  direction: 'AT_LEAST',
  lowestLevel: 'TOWN',
  ruleVersion: 'FACILITY_SHARE/1',
  documentTitle: '规划',
  documentNumber: null,
  documentArticle: null,
  documentDate: null,
  documentGrade: 'QUOTED',
  governingDocumentId: null,
  ...change,
});
const change = { nameZh: '改名', decimals: 1 };
const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    const { code, field } = error as { code: string; field: string };
    return [code, field];
  }
};

describe('an amended definition', () => {
  it('keeps how it is computed and the paper on file, for the days of the amendment', () => {
    const { id: _id, valid: _valid, ...kept } = defined('1', '2021-01-01', null);
    const made = amendedDefinition([defined('1', '2021-01-01', null)], null, { from: '2026-07-01', to: null }, change);
    expect(made).toEqual({ ...kept, ...change, valid: { from: '2026-07-01', to: null } });
  });
  it('cites its own paper where one is given', () => {
    const cited = { ...change, documentTitle: '通知' };
    const made = amendedDefinition([defined('1', '2021-01-01', null)], null, { from: '2026-07-01', to: null }, cited);
    expect(made.documentTitle).toBe('通知');
  });
  it('does not define days on which the indicator is not defined', () => {
    const file = [defined('1', '2021-01-01', '2024-01-01'), defined('2', '2024-01-01', '2026-01-01')];
    expect(amendedDefinition(file, null, { from: '2020-01-01', to: null }, change).valid).toEqual({
      from: '2021-01-01',
      to: '2026-01-01',
    });
    expect(refusal(() => amendedDefinition(file, null, { from: '2020-01-01', to: '2021-01-01' }, change))).toEqual([
      'FACT_NOT_FOUND',
      'validFrom',
    ]);
  });
  it('covers no days on which it is computed in two ways', () => {
    const file = [
      defined('1', '2021-01-01', '2024-01-01'),
      defined('2', '2024-01-01', null, { ruleVersion: 'FACILITY_SHARE/2' }),
    ];
    expect(refusal(() => amendedDefinition(file, null, { from: '2023-01-01', to: null }, change))).toEqual([
      'VALUE_INVALID',
      'validFrom',
    ]);
    expect(amendedDefinition(file, null, { from: '2024-01-01', to: null }, change).ruleVersion).toBe(
      'FACILITY_SHARE/2',
    );
  });
  it('begins anew from what was returned, where nothing is in force', () => {
    const returned = defined('1', '2021-01-01', null);
    const made = amendedDefinition([], returned, { from: '2022-01-01', to: null }, change);
    expect(made).toMatchObject({ ruleVersion: 'FACILITY_SHARE/1', valid: { from: '2022-01-01', to: null } });
    expect(refusal(() => amendedDefinition([], null, { from: '2022-01-01', to: null }, change))).toEqual([
      'FACT_NOT_FOUND',
      'validFrom',
    ]);
  });
});
