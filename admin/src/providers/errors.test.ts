import { describe, expect, it } from 'vitest';
import { fieldErrors, ServerError } from './errors.ts';

describe('what the server refuses', () => {
  it('an area with three decimals is said at the field for the area', () => {
    expect(
      fieldErrors([
        { message: '', extensions: { code: 'AREA_INVALID', params: { decimals: 3 }, field: 'buildingAreaM2' } },
      ]),
    ).toEqual({ errors: { buildingAreaM2: '@@react-admin@@{"message":"error.AREA_INVALID","args":{"decimals":3}}' } });
  });

  it('the third figure of a list gets its own message', () => {
    const found = fieldErrors([{ message: '', extensions: { code: 'BASE_FIGURE_INVALID', field: 'figures.2.value' } }]);
    expect(found).toMatchObject({
      errors: { figures: { 2: { value: '@@react-admin@@{"message":"error.BASE_FIGURE_INVALID","args":{}}' } } },
    });
  });

  it('a record changed by somebody else is refused at its version, though the server names no field', () => {
    expect(fieldErrors([{ message: '', extensions: { code: 'STALE_VERSION' } }])).toEqual({
      errors: { version: '@@react-admin@@{"message":"error.STALE_VERSION","args":{}}' },
    });
  });

  it('a lost session counts as 401 though the answer came with 200', () => {
    expect(new ServerError([{ message: '', extensions: { code: 'UNAUTHENTICATED' } }], 200, null).status).toBe(401);
  });

  it('an unexpected failure keeps the request number', () => {
    const error = new ServerError(
      [{ message: '', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-17' } }],
      500,
      null,
    );
    expect([error.unexpected, error.requestId]).toEqual([true, 'r-17']);
  });

  it('a code that has no sentence counts as unexpected', () => {
    const error = new ServerError([{ message: '', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }], 400, 'r-18');
    expect([error.unexpected, error.message, error.requestId]).toEqual([true, 'error.INTERNAL_SERVER_ERROR', 'r-18']);
  });
});
