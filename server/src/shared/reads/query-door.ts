import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** A query that fits the schema and the limits of documents: one operation with the fragments it uses. */
export interface CheckedQuery {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

export type Variables = Readonly<Record<string, unknown>>;

/**
 * Asks one query and answers its data.
 *
 * @throws what the same query is refused with over HTTP: ACCESS_DENIED, QUERY_TOO_COMPLEX, VALUE_INVALID on `variables`
 */
export type Ask = (query: CheckedQuery, variables: Variables) => Promise<Variables>;

/** The read path, for a slice that answers queries its client wrote: the same rights, limits and row security as over HTTP. */
export interface QueryDoor {
  readonly schema: GraphQLSchema;
  /** @throws QUERY_INVALID on `document` with the `problem`: what does not parse, does not fit the schema, or is no query for data */
  check(text: string, operationName?: string | null): CheckedQuery;
  /**
   * Variables as the query takes them, defaults among them.
   *
   * @throws VALUE_REQUIRED, VALUE_INVALID on `variables`
   */
  variables(query: CheckedQuery, given: Variables): Variables;
  /** All that is asked within `work` sees one state of the database: one read-only transaction on one connection. */
  snapshot<T>(work: (ask: Ask) => Promise<T>): Promise<T>;
  /**
   * All rows of the one list a query asks for, in its order, whatever its page: read through a cursor from one state of the database, some hundred at
   * a time, so that a list of any length takes the same memory. For long work only: nothing limits what it costs.
   *
   * @throws as an `Ask`
   */
  walk<T>(query: CheckedQuery, variables: Variables, work: (rows: AsyncIterable<Variables>) => Promise<T>): Promise<T>;
}
