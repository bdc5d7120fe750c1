import { describe, expect, it } from 'vitest';
import { daysFrom, eq, sortBy, textOf } from './resource.ts';

describe('from the list page to the contract', () => {
  it('a chip with a value becomes "is this", an empty one nothing', () => {
    expect([eq('URBAN'), eq(''), eq(false)]).toEqual([{ eq: 'URBAN' }, undefined, { eq: false }]);
  });

  it('a column that can be sorted becomes its sort field', () => {
    expect(sortBy({ field: 'shortfallM2', order: 'DESC' }, { shortfallM2: 'SHORTFALL' })).toEqual([
      { field: 'SHORTFALL', direction: 'DESC' },
    ]);
  });

  it('a column nobody can sort leaves the order to the server', () => {
    expect(sortBy({ field: 'tenure', order: 'ASC' }, { name: 'NAME' })).toEqual([]);
  });

  it('the days of a figure go from the first to the last, both included', () => {
    expect([daysFrom('2025-01-01', ''), daysFrom('2025-01-01', '2025-12-31'), daysFrom(undefined, undefined)]).toEqual([
      { gte: '2025-01-01' },
      { gte: '2025-01-01', lt: '2026-01-01' },
      undefined,
    ]);
  });

  it('spaces around a search do not count', () => {
    expect([textOf('  smc '), textOf('  ')]).toEqual(['smc', undefined]);
  });
});
