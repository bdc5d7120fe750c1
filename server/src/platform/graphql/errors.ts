import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { DomainError } from '../../shared/errors/domain-error.ts';

/** Where a bug is written down; the client gets the request's id to name it by. */
export interface ErrorReporter {
  readonly requestId: string;
  readonly log: { error(of: object, message: string): void };
}

/** What a client may know: a refusal with its code, params and field; of anything else only the request's id. No stack, SQL or path leaves. */
export function toClientErrors(error: unknown, reporter: ErrorReporter): readonly GraphQLFormattedError[] {
  if (error instanceof DomainError) return [domainError(error)];
  reporter.log.error({ err: error }, 'Request failed'); // the request's log bears its id
  return [internalError(reporter.requestId)];
}

export function domainError({ code, params, field }: DomainError): GraphQLFormattedError {
  return { message: code, extensions: { code, params, ...(field !== undefined && { field }) } };
}

export const internalError = (requestId?: string): GraphQLFormattedError => ({
  message: 'INTERNAL_SERVER_ERROR',
  extensions: { code: 'INTERNAL_SERVER_ERROR', ...(requestId && { requestId }) },
});

/** Names of types and fields that a client guessed at are not completed for him. */
export const withoutSuggestion = (message: string): string => message.replace(/ ?Did you mean .*$/s, '').trimEnd();

/** Apollo's own codes, for what is wrong with a request before it is answered. */
const REQUEST_ERRORS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Apollo's `formatError`: what it makes itself, before and beside the read path. A bug is written down once, under the request's id. */
export function formatApolloError(reporter: () => ErrorReporter) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = (error as GraphQLError | null)?.originalError ?? error;
    if (original instanceof DomainError) return domainError(original);
    const code = String(formatted.extensions?.code);
    if (REQUEST_ERRORS.has(code)) {
      const { locations } = formatted;
      return { message: withoutSuggestion(formatted.message), ...(locations && { locations }), extensions: { code } };
    }
    const { requestId, log } = reporter();
    log.error({ err: original }, 'Request failed');
    return internalError(requestId);
  };
}

/** Variables that do not fit their types, each with the input field it belongs to, so that a form can show it there. */
export function coercionRefusals(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  errors: readonly GraphQLError[],
): readonly GraphQLFormattedError[] {
  const refusals: GraphQLFormattedError[] = [];
  const refuse = (code: 'VALUE_REQUIRED' | 'VALUE_INVALID', field: string) =>
    refusals.push(domainError(new DomainError(code, {}, field)));
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const input = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    const value = variables[name];
    if (value === undefined) {
      if (type.kind === 'NonNullType' && !defaultValue) refuse('VALUE_REQUIRED', name);
      continue;
    }
    if (!input) continue;
    coerceInputValue(value, input, (path, _value, { message }) => {
      const missing = /^Field "(\w+)" of required type/.exec(message)?.[1];
      const code = missing || /not to be null/.test(message) ? 'VALUE_REQUIRED' : 'VALUE_INVALID';
      refuse(code, [...path, ...(missing ? [missing] : [])].join('.') || name);
    });
  }
  return refusals.length
    ? refusals
    : errors.map(({ message }) => ({ message: withoutSuggestion(message), extensions: { code: 'BAD_USER_INPUT' } }));
}
