import {
  type DocumentNode,
  GraphQLError,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  separateOperations,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { ErrorCode } from '../../../shared/errors/error-codes.ts';
import type { Ask, CheckedQuery, QueryDoor, Variables } from '../../../shared/reads/query-door.ts';
import { coercionRefusals, withoutSuggestion } from '../../graphql/errors.ts';
import { documentLimits, type QueryLimits, refuseCostly } from '../../graphql/limits.ts';
import { compileQuery, compileWalk } from '../compile/compile.ts';
import { askerOf } from '../refusals.ts';
import type { ReadPathContext } from './apollo-plugin.ts';
import type { PlanRunner } from './plan-runner.ts';

/** The read path for queries that a slice is given as text, for whoever asks. */
export interface QueryDoors {
  for(ctx: ReadPathContext): QueryDoor;
}

/** One per server. */
export function queryDoors(runner: PlanRunner, limits: QueryLimits): QueryDoors {
  const rules: readonly ValidationRule[] = [...specifiedRules, ...(documentLimits(limits).validationRules ?? [])];
  const check: QueryDoor['check'] = (text, operationName) => {
    const query = oneQuery(parsed(text, limits.tokens), operationName);
    const [error] = validate(runner.schema, query.document, rules, { maxErrors: 1 });
    if (error) throw invalid(error);
    return query;
  };
  return {
    for: (ctx) => ({
      schema: runner.schema,
      check,
      variables: ({ operation }, given) => taken(runner, operation, given),
      walk: async ({ document, operation }, given, work) => {
        const variables = taken(runner, operation, given);
        const walk = compileWalk(runner, { document, operation, variables, asker: askerOf(ctx) });
        return runner.walk(ctx, walk, { variables, today: ctx.today, vault: ctx.vault }, work);
      },
      snapshot: (work) => runner.snapshot(ctx, (run) => work(askWith(runner, limits, ctx, run))),
    }),
  };
}

function askWith(
  runner: PlanRunner,
  limits: QueryLimits,
  ctx: ReadPathContext,
  run: Parameters<Parameters<PlanRunner['snapshot']>[1]>[0],
): Ask {
  return async ({ document, operation }, given) => {
    const variables = taken(runner, operation, given);
    refuseCostly(runner.schema, document, operation, given, limits.cost);
    const asked = { document, operation, variables, asker: askerOf(ctx) };
    const plan = runner.plans.plan(asked, () => compileQuery(runner, asked));
    return JSON.parse(await run(plan, { variables, today: ctx.today, vault: ctx.vault })) as Record<string, unknown>;
  };
}

function taken(runner: PlanRunner, operation: OperationDefinitionNode, given: Variables): Variables {
  const { coerced, errors } = getVariableValues(runner.schema, operation.variableDefinitions ?? [], given);
  if (errors) throw wrongVariable(runner, operation, given, errors);
  return coerced;
}

function parsed(text: string, maxTokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError) throw invalid(error);
    throw error;
  }
}

/** One operation of the text with the fragments it uses; it reads, and it reads data. */
function oneQuery(whole: DocumentNode, name: string | null | undefined): CheckedQuery {
  const separate = separateOperations(whole);
  const names = Object.keys(separate);
  const chosen = name ?? (names.length === 1 ? names[0] : undefined);
  const document = chosen === undefined ? undefined : separate[chosen];
  const operation = document?.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (!document || operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new DomainError('QUERY_INVALID', { problem: 'It holds no operation of that name, or several' }, 'document');
  if (operation.operation !== 'query')
    throw new DomainError('QUERY_INVALID', { problem: `A ${operation.operation} is no query` }, 'document');
  const isSchema = operation.selectionSet.selections.some(
    (node) => node.kind === Kind.FIELD && /^__(?!typename$)/.test(node.name.value),
  );
  if (isSchema)
    throw new DomainError('QUERY_INVALID', { problem: 'It asks for the schema and not for data' }, 'document');
  return { document, operation };
}

function invalid({ message, locations }: GraphQLError): DomainError {
  const line = locations?.[0]?.line;
  const params = { problem: withoutSuggestion(message), ...(line !== undefined && { line }) };
  return new DomainError('QUERY_INVALID', params, 'document');
}

function wrongVariable(
  runner: PlanRunner,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
  errors: readonly GraphQLError[],
): DomainError {
  const [first] = coercionRefusals(runner.schema, operation, given, errors);
  const { code, field } = (first?.extensions ?? {}) as { code?: string; field?: string };
  const known: ErrorCode = code === 'VALUE_REQUIRED' ? code : 'VALUE_INVALID';
  return new DomainError(known, {}, field ? `variables.${field}` : 'variables');
}
