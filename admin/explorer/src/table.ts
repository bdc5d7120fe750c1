import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { language, words } from './words.ts';

interface Picked {
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly isList: boolean;
  readonly below: readonly Picked[] | null;
}
type Row = Readonly<Record<string, unknown>>;

export interface TableColumn {
  readonly head: string;
  readonly isNumber: boolean;
  readonly text: (row: Row) => string;
}
export interface TableList {
  /** Keys of the answer joined by dots, as exportQuery takes them. */
  readonly path: string;
  readonly label: string;
  readonly columns: readonly TableColumn[];
  readonly rows: (data: unknown) => readonly Row[];
  /** All rows there are, where the query asked for it. */
  readonly total: (data: unknown) => number | null;
}

/**
 * The lists of an answer as tables, the one nearest to the root first; where it has no list, its first object as one row. Heads and values read
 * as in an exported file.
 */
export function tablesOf(schema: GraphQLSchema, text: string): readonly TableList[] {
  const picked = pickedOf(schema, text);
  const lists: TableList[] = [];
  let level = picked.map((each) => [each]);
  while (level.length) {
    lists.push(...level.filter((chain) => chain.at(-1)?.isList && chain.at(-1)?.below).map(tableOf));
    level = level.flatMap((chain) => (chain.at(-1)?.below ?? []).map((each) => [...chain, each]));
  }
  const [first] = picked;
  return lists.length || !first?.below ? lists : [tableOf([first])];
}

function tableOf(chain: readonly Picked[]): TableList {
  const last = chain.at(-1) as Picked;
  const page = last.field.name === 'items' ? chain.at(-2) : undefined;
  const named = [page ?? last, ...(chain.length > 2 ? [chain[0] as Picked] : [])];
  return {
    path: chain.map(({ key }) => key).join('.'),
    label: [...new Set(named.map(headOf))].reverse().join(' › '),
    columns: columnsOf(last.below ?? [], [], (row) => row),
    rows: (data) => rowsIn(data, chain),
    total: (data) => {
      const total = chain.length === 2 && page ? (data as Row)?.[page.key] : null;
      const count = (total as Row | null)?.totalCount;
      return typeof count === 'number' ? count : null;
    },
  };
}

function rowsIn(value: unknown, [step, ...rest]: readonly Picked[]): readonly Row[] {
  if (value === null || value === undefined) return [];
  if (!step) return [value as Row];
  const next = (value as Row)[step.key];
  return step.isList && Array.isArray(next) ? next.flatMap((each) => rowsIn(each, rest)) : rowsIn(next, rest);
}

function columnsOf(picked: readonly Picked[], prefix: readonly string[], find: (row: Row) => unknown): TableColumn[] {
  return picked.flatMap((each): TableColumn[] => {
    const heads = [...prefix, headOf(each)];
    const value = (row: Row) => (find(row) as Row | null)?.[each.key] ?? null;
    const type = getNamedType(each.field.type);
    if (each.isList) return [listColumn(each, heads, value)];
    if (each.below) {
      const below = columnsOf(each.below, heads, value);
      return type.name === 'Text' && below.length === 1
        ? below.map((column) => ({ ...column, head: heads.join('.') }))
        : below;
    }
    const show = shown(each);
    return [{ head: heads.join('.'), isNumber: NUMBERS.has(type.name), text: (row) => show(value(row)) }];
  });
}

function listColumn(each: Picked, heads: readonly string[], value: (row: Row) => unknown): TableColumn {
  const items = (row: Row) => (value(row) as readonly unknown[] | null) ?? [];
  const head = heads.join('.');
  if (!each.below) {
    const show = shown(each);
    return { head, isNumber: false, text: (row) => items(row).map(show).join('、') };
  }
  const [only, ...more] = each.below.filter(({ field }) => field.name !== 'id');
  const leaf = only && !more.length ? leafOf(only) : null;
  if (only && leaf) {
    const text = (row: Row) =>
      items(row)
        .map((item) => leaf(item as Row))
        .join('、');
    return { head: `${head}.${headOf(only)}`, isNumber: false, text };
  }
  return { head: `${head}（${words.number}）`, isNumber: true, text: (row) => String(items(row).length) };
}

/** Reads a leaf of an object, or a text in one language; null: the field is neither. */
function leafOf(each: Picked): ((object: Row | null) => string) | null {
  const show = shown(each);
  if (!each.below) return each.isList ? null : (object) => show(object?.[each.key]);
  const [only, ...more] = each.below;
  if (!only || more.length || getNamedType(each.field.type).name !== 'Text') return null;
  return (object) => String((object?.[each.key] as Row | null)?.[only.key] ?? '');
}

const NUMBERS = new Set(['Int', 'Float', 'Decimal']);

function shown({ field }: Picked): (value: unknown) => string {
  const type = getNamedType(field.type);
  if (isEnumType(type) && language === 'zh') {
    const names = new Map(type.getValues().map(({ name, description }) => [name, chineseOf(description) ?? name]));
    return (value) => (value === null || value === undefined ? '' : (names.get(String(value)) ?? String(value)));
  }
  if (type.name === 'Boolean' && language === 'zh')
    return (value) => (value === null || value === undefined ? '' : value ? '是' : '否');
  return (value) => (value === null || value === undefined ? '' : String(value));
}

const chineseOf = (description: string | null | undefined): string | null =>
  /[（(]([^（）()]*\p{Script=Han}[^（）()]*)[）)]/u.exec(description ?? '')?.[1] ?? null;

function headOf({ key, field }: Picked): string {
  const head = language === 'zh' ? (chineseOf(field.description) ?? field.name) : field.name;
  const unit = / m2\b/.test(field.description ?? '') ? (language === 'zh' ? '（m²）' : ' (m²)') : '';
  return `${head}${unit}${key === field.name ? '' : `（${key}）`}`;
}

function pickedOf(schema: GraphQLSchema, text: string): readonly Picked[] {
  const query = schema.getQueryType();
  if (!query) return [];
  const { definitions } = parse(text);
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(
    definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment.selectionSet]),
  );
  const below = (type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Picked[] => {
    const found = new Map<string, FieldNode[]>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const node of selections) {
        const spread = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : undefined;
        if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
        else if (spread) collect(spread);
        else if (node.kind === Kind.FIELD) {
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
      const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
      const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      return [{ key, field, isList, below: isObjectType(named) ? below(named, sets) : null }];
    });
  };
  return operation?.kind === Kind.OPERATION_DEFINITION && operation.operation === 'query'
    ? below(query, [operation.selectionSet])
    : [];
}
