import { GraphQLError } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { DomainError } from '../../shared/errors/domain-error.ts';
import { formatApolloError, toClientErrors, withoutSuggestion } from './errors.ts';

const reporter = () => ({ requestId: 'r-1', log: { error: vi.fn() } });

describe('what a client is told', () => {
  it('of a refusal: code, params and field', () => {
    const to = reporter();
    expect(toClientErrors(new DomainError('AREA_INVALID', { max: 100 }, 'buildingAreaM2'), to)).toEqual([
      { message: 'AREA_INVALID', extensions: { code: 'AREA_INVALID', params: { max: 100 }, field: 'buildingAreaM2' } },
    ]);
    expect(to.log.error).not.toHaveBeenCalled();
  });

  it("of a bug: the request's id; the bug itself is written down", () => {
    const to = reporter();
    const bug = new Error('select secret from t failed at /srv/app.js:1');
    expect(toClientErrors(bug, to)).toEqual([
      { message: 'INTERNAL_SERVER_ERROR', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1' } },
    ]);
    expect(to.log.error).toHaveBeenCalledWith({ err: bug }, 'Request failed');
  });

  it('of a wrong query: no name he did not write himself', () => {
    expect(withoutSuggestion('Cannot query field "nam" on type "Region". Did you mean "name" or "names"?')).toBe(
      'Cannot query field "nam" on type "Region".',
    );
    const to = reporter();
    const format = formatApolloError(() => to);
    const formatted = {
      message: 'Unknown argument "x". Did you mean "y"?',
      locations: [{ line: 1, column: 2 }],
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', stacktrace: ['at /srv'] },
    };
    expect(format(formatted, new GraphQLError('x'))).toEqual({
      message: 'Unknown argument "x".',
      locations: [{ line: 1, column: 2 }],
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(to.log.error).not.toHaveBeenCalled();
  });

  it('of what GraphQL wraps: the refusal inside, or nothing', () => {
    const to = reporter();
    const format = formatApolloError(() => to);
    const wrapped = new GraphQLError('ROW_OUT_OF_SCOPE', { originalError: new DomainError('ROW_OUT_OF_SCOPE') });
    expect(format({ message: 'ROW_OUT_OF_SCOPE' }, wrapped).extensions?.code).toBe('ROW_OUT_OF_SCOPE');
    expect(format({ message: 'password authentication failed for user jiceng_app' }, new Error('x'))).toEqual({
      message: 'INTERNAL_SERVER_ERROR',
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1' },
    });
    expect(to.log.error).toHaveBeenCalledTimes(1);
  });
});
