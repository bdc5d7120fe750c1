import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  type OperationDefinitionNode,
  type ValidationRule,
} from 'graphql';
import { type ComplexityEstimator, type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { DomainError } from '../../shared/errors/domain-error.ts';
import type { OwnCost } from '../../shared/reads/costs.ts';
import { clampPage, DEFAULT_PAGE } from '../../shared/reads/list.ts';
import { knownCost } from './known-costs.ts';

export interface QueryLimits {
  readonly depth: number;
  readonly aliases: number;
  readonly tokens: number;
  readonly directives: number;
  readonly cost: number;
}

/** Beside the cost limit: what can be told from the document alone. Answered as 400 before anything runs. */
export function documentLimits({
  depth,
  aliases,
  directives,
  tokens,
}: QueryLimits): Pick<
  ApolloServerOptions<BaseContext>,
  'validationRules' | 'parseOptions' | 'allowBatchedHttpRequests'
> {
  const { validationRules } = new ApolloArmor({
    maxDepth: { n: depth },
    maxAliases: { n: aliases },
    maxDirectives: { n: directives },
    // Cost counts variables and page sizes, which armor's does not; tokens are counted by the parser; suggestions are cut in errors.ts.
    costLimit: { enabled: false },
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return {
    validationRules: [...validationRules, oneOperation],
    parseOptions: { maxTokens: tokens },
    allowBatchedHttpRequests: false,
  };
}

/** A request is one operation: a second one in the document would be a batch by another name. */
const oneOperation: ValidationRule = (context) => ({
  Document({ definitions }) {
    const [, second] = definitions.filter((definition) => definition.kind === 'OperationDefinition');
    if (second) context.reportError(new GraphQLError('A request holds one operation', { nodes: second }));
  },
});

/** Rows assumed of a list without a page: a community's facilities, the lines of an explanation. */
const ROWS_OF_A_LIST = 10;

/** One for each value that may come back, a page as many rows as it asks for and any other list ten, and what the field costs to compute. */
const cost: ComplexityEstimator = (asked) => {
  const own = asked.field.extensions.cost as OwnCost | undefined;
  return valuesOf(asked) + (own?.(asked.args) ?? 0);
};

const valuesOf = ({ field, args, childComplexity }: ComplexityEstimatorArgs): number => {
  if (isLeafType(getNamedType(field.type))) return 1;
  const paged = field.args.some((arg) => arg.name === 'page');
  if (!paged) {
    const ofPage = field.name === 'items';
    return 1 + childComplexity * (isListType(getNullableType(field.type)) && !ofPage ? ROWS_OF_A_LIST : 1);
  }
  const page = args.page as { limit?: number; offset?: number } | null | undefined;
  return 1 + childComplexity * clampPage({ limit: page?.limit ?? DEFAULT_PAGE, offset: 0 }).limit;
};

/** Nodes looked at, spread fragments each time anew, before the cost is given up as endless. */
const MAX_NODES = 10_000;

/** @throws QUERY_TOO_COMPLEX with the cost and the limit */
export function refuseCostly(
  schema: GraphQLSchema,
  query: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  limit: number,
): void {
  const asked = knownCost(schema, query, operation, variables, () => costOf(schema, query, operation, variables));
  if (asked > limit) throw new DomainError('QUERY_TOO_COMPLEX', { cost: asked, limit });
}

/** What an operation costs; variables and page sizes are counted. */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const name = operation.name?.value;
  try {
    return getComplexity({
      schema,
      query,
      variables: { ...variables },
      estimators: [cost],
      maxQueryNodes: MAX_NODES,
      ...(name && { operationName: name }),
    });
  } catch (error) {
    // Variables are checked before, so that all it can complain of is the number of nodes.
    if (error instanceof GraphQLError) throw new DomainError('QUERY_TOO_COMPLEX', { nodes: MAX_NODES });
    throw error;
  }
}
