import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { CheckedQuery, Variables } from '../../shared/reads/query-door.ts';

/** A selected field with what is selected below it. */
export interface SelectedField {
  /** Key of the answer: the alias, else the name. */
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly isList: boolean;
  /** Null: a leaf. */
  readonly below: readonly SelectedField[] | null;
}

/** What a query selects, fragments spread and directives decided; without `__typename`. */
export function pickedOf(
  schema: GraphQLSchema,
  { document, operation }: CheckedQuery,
  variables: Variables,
): readonly SelectedField[] {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === 'FragmentDefinition')
      .map((fragment) => [fragment.name.value, fragment.selectionSet]),
  );
  const wanted = (node: Parameters<typeof getDirectiveValues>[1]): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;

  const below = (type: GraphQLObjectType, sets: readonly SelectionSetNode[]): readonly SelectedField[] => {
    const found = new Map<string, FieldNode[]>();
    const collect = (set: SelectionSetNode): void => {
      for (const node of set.selections.filter(wanted)) {
        if (node.kind === 'InlineFragment') collect(node.selectionSet);
        else if (node.kind === 'FragmentSpread') {
          const spread = fragments.get(node.name.value);
          if (spread) collect(spread);
        } else {
          const key = (node.alias ?? node.name).value;
          found.set(key, [...(found.get(key) ?? []), node]);
        }
      }
    };
    sets.forEach(collect);
    return [...found].flatMap(([key, nodes]) => {
      const field = type.getFields()[nodes[0]?.name.value ?? ''];
      if (!field) return [];
      const named = getNamedType(field.type);
      const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      return [{ key, field, nodes, isList: isList(field), below: isObjectType(named) ? below(named, sets) : null }];
    });
  };
  const query = schema.getQueryType();
  return query ? below(query, [operation.selectionSet]) : [];
}

const isList = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type);
