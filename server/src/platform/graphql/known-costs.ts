import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The variables a cost depends on are few and small, yet a client may send ever new values of them, or long ones. */
const COSTS_PER_OPERATION = 64;
const LONGEST_KEY = 500;

interface OperationCosts {
  readonly weighing: readonly string[];
  readonly costs: Map<string, number>;
}

/** A document belongs to one schema and lives as long as Apollo keeps it parsed. */
const known = new WeakMap<OperationDefinitionNode, OperationCosts>();

/** The cost as it was counted before for the same values of the variables that weigh; a refusal is counted anew. */
export function knownCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  count: () => number,
): number {
  let of = known.get(operation);
  if (!of) {
    of = { weighing: weighingVariables(schema, document), costs: new Map() };
    known.set(operation, of);
  }
  const { weighing, costs } = of;
  // Not given is the default, null is null.
  const key = JSON.stringify(weighing.map((name) => (variables[name] === undefined ? [] : [variables[name]])));
  const before = costs.get(key);
  if (before !== undefined) return before;
  const cost = count();
  if (costs.size >= COSTS_PER_OPERATION) costs.clear();
  if (key.length <= LONGEST_KEY) costs.set(key, cost);
  return cost;
}

/** Variables that decide what is selected, how many rows a page has, or what a field costs by itself: all others leave the cost as it is. */
export function weighingVariables(schema: GraphQLSchema, document: DocumentNode): readonly string[] {
  const found = new Set<string>();
  const collect = (node: ASTNode): void => {
    visit(node, { Variable: ({ name }) => void found.add(name.value) });
  };
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Directive: collect,
      Field: ({ arguments: args = [] }) => {
        const hasOwnCost = types.getFieldDef()?.extensions.cost !== undefined;
        for (const argument of args) if (hasOwnCost || argument.name.value === 'page') collect(argument);
      },
    }),
  );
  return [...found].sort();
}
