import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLFormattedError,
  getVariableValues,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { coercionRefusals, type ErrorReporter, toClientErrors } from '../../graphql/errors.ts';
import { refuseCostly } from '../../graphql/limits.ts';
import { compileQuery, fragmentsOf, type OperationRequest } from '../compile/compile.ts';
import { selectionOf } from '../compile/selection.ts';
import type { Proof, Visit } from '../compile/visit.ts';
import { askerOf, unsupported } from '../refusals.ts';
import type { Variables } from './bind.ts';
import { type RenewableContext, runMutation } from './mutation.ts';
import type { PlanRunner } from './plan-runner.ts';

/** JSON text that PostgreSQL has already made; it goes into the answer as it is. */
export class RawJson {
  constructor(readonly text: string) {}
}

/** Apollo's `stringifyResult`. */
export function stringifyResult(result: { readonly data?: unknown; readonly errors?: unknown }): string {
  return result.data instanceof RawJson ? `{"data":${result.data.text}}\n` : `${JSON.stringify(result)}\n`;
}

export interface ReadPathContext extends RenewableContext, ErrorReporter {}

/** Answers queries and mutations in place of graphql-js, through Apollo's public hook; introspection is left to graphql-js. */
export function readPath(runner: PlanRunner, limits: { readonly cost: number }): ApolloServerPlugin<Visit> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async (request) => {
        try {
          const supposed = await answerSupposed(runner, limits, request);
          return supposed ?? (await answer(runner, limits, request, await request.contextValue.proven()));
        } catch (error) {
          const tooComplex = error instanceof DomainError && error.code === 'QUERY_TOO_COMPLEX';
          return response({ errors: toClientErrors(error, request.contextValue) }, tooComplex ? 400 : 200);
        }
      },
    }),
  };
}

/**
 * A query answered for whoever is supposed to ask, proven in the trip of its read. Null where the proof fails or there was none, as before a refusal:
 * then nothing of it is told, and it is answered anew for whoever asks.
 */
async function answerSupposed(
  runner: PlanRunner,
  limits: { readonly cost: number },
  request: GraphQLRequestContextResponseForOperation<Visit>,
): Promise<GraphQLResponse | null> {
  const { supposed } = request.contextValue;
  if (!supposed || request.operation.operation !== 'query') return null;
  const { ctx, proof } = supposed;
  try {
    const response = await answer(runner, limits, request, ctx, proof);
    return proof.held ? response : null;
  } catch (error) {
    if (proof.held) throw error;
    return null;
  }
}

async function answer(
  runner: PlanRunner,
  limits: { readonly cost: number },
  { document, operation, request }: GraphQLRequestContextResponseForOperation<Visit>,
  ctx: ReadPathContext,
  proof?: Proof,
): Promise<GraphQLResponse | null> {
  const coerced = getVariableValues(runner.schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (coerced.errors)
    return response({ errors: coercionRefusals(runner.schema, operation, request.variables ?? {}, coerced.errors) });
  const variables: Variables = coerced.coerced;
  const asked: OperationRequest = { document, operation, variables, asker: askerOf(ctx) };
  if (operation.operation === 'subscription') return unsupported('subscription');
  if (operation.operation !== 'mutation' && asksForSchema(asked, operation)) return null;
  refuseCostly(runner.schema, document, operation, request.variables ?? {}, limits.cost);
  if (operation.operation === 'mutation') return response({ data: new RawJson(await runMutation(runner, asked, ctx)) });
  const plan = runner.plans.plan(asked, () => compileQuery(runner, asked));
  return response({
    data: new RawJson(await runner.run(plan, { variables, today: ctx.today, vault: ctx.vault }, ctx, proof)),
  });
}

/** Whether the operation is an introspection; it takes the explorer's right and does not mix with data. */
function asksForSchema({ document, variables, asker }: OperationRequest, operation: OperationDefinitionNode): boolean {
  if (!namesSchema(document)) return false;
  const roots = [...selectionOf([operation.selectionSet], { fragments: fragmentsOf(document), variables }).values()];
  const names = roots.map(([node]) => node?.name.value ?? '').filter((name) => name !== '__typename');
  if (!names.some((name) => name.startsWith('__'))) return false;
  if (!asker.loggedIn) throw new DomainError('UNAUTHENTICATED');
  if (!asker.permissions.has('explorer:use')) throw new DomainError('ACCESS_DENIED', { permission: 'explorer:use' });
  return names.every((name) => name.startsWith('__')) || unsupported('data and schema in one query');
}

const named = new WeakMap<DocumentNode, boolean>();

/** Whether the document names `__schema` or `__type` anywhere; most never do. */
function namesSchema(document: DocumentNode): boolean {
  const known = named.get(document);
  if (known !== undefined) return known;
  let found = false;
  visit(document, {
    Field: ({ name: { value } }) => {
      if (value.startsWith('__') && value !== '__typename') found = true;
    },
  });
  named.set(document, found);
  return found;
}

interface Result {
  readonly data?: RawJson;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** A refusal of a well-formed request is an answer like any other: 200. */
function response(result: Result, status = 200): GraphQLResponse {
  return { http: { status, headers: new HeaderMap() }, body: { kind: 'single', singleResult: result as never } };
}
