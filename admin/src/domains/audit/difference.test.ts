import { describe, expect, it } from 'vitest';
import { differenceOf } from './difference.ts';

describe('what an audit entry says before and after', () => {
  it('names the changed columns first and keeps the others', () => {
    expect(
      differenceOf('{"id":7,"state":"ACTIVE","version":1}', '{"id":7,"state":"DISABLED","version":2}').map(
        ({ field, before, after, changed }) => [field, before, after, changed],
      ),
    ).toEqual([
      ['state', 'ACTIVE', 'DISABLED', true],
      ['version', '1', '2', true],
      ['id', '7', '7', false],
    ]);
  });

  it('of a new row has nothing before', () => {
    expect(differenceOf(null, '{"area":"512.00","counts":true}')).toEqual([
      { field: 'area', before: null, after: '512.00', changed: true },
      { field: 'counts', before: null, after: 'true', changed: true },
    ]);
  });

  it('an empty column that stays empty did not change', () => {
    expect(differenceOf('{"document":null}', '{"document":null}')).toEqual([
      { field: 'document', before: null, after: null, changed: false },
    ]);
  });
});
