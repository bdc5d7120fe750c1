import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Draws from fast-check, one value at a time. */
export type Draw = fc.GeneratorValue;

export interface GeneratedQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Values worth asking for, by GraphQL type; for `code` and `regionCode` by the argument's name. */
export interface Vocabulary {
  readonly values: Readonly<Record<string, readonly unknown[]>>;
  readonly roots: readonly string[];
}

/** A query over the schema as a person could have written it, only less sensible. */
export function anyQuery(draw: Draw, schema: GraphQLSchema, vocabulary: Vocabulary): GeneratedQuery {
  return new QueryWriter(draw, schema, vocabulary).write();
}

type Field = GraphQLField<unknown, unknown>;

class QueryWriter {
  #aliases = 0;
  readonly #fragments: string[] = [];
  readonly #variables: Record<string, unknown> = { yes: true, no: false };
  readonly #declared = ['$yes: Boolean!', '$no: Boolean = false'];

  constructor(
    private readonly draw: Draw,
    private readonly schema: GraphQLSchema,
    private readonly vocabulary: Vocabulary,
  ) {}

  write(): GeneratedQuery {
    const query = this.schema.getQueryType() as GraphQLObjectType;
    const roots = Array.from({ length: this.upTo(1, 2) }, () => {
      const field = query.getFields()[this.one(this.vocabulary.roots)] as Field;
      return this.field(field, 3, true);
    });
    // Uses the two flags wherever nothing else did: a variable that is not used is an error.
    const body = `{ ${roots.join(' ')} __typename @include(if: $yes) @skip(if: $no) }`;
    return {
      query: `query Q(${this.#declared.join(', ')}) ${body} ${this.#fragments.join(' ')}`,
      variables: this.#variables,
    };
  }

  field(field: Field, depth: number, root = false): string {
    const named = getNamedType(field.type);
    const args = this.args(field.args, root);
    // A field asked twice under one name must be asked the same way, so whatever has arguments gets a name of its own.
    const alias = args || root || this.chance(5) ? `a${++this.#aliases}: ` : '';
    const selection = isObjectType(named) ? ` { ${this.selection(named, depth - 1)} }` : '';
    return `${alias}${field.name}${args}${this.directive()}${selection}`;
  }

  selection(type: GraphQLObjectType, depth: number): string {
    const isPage = type.name.endsWith('Page');
    const possible = Object.values(type.getFields()).filter(
      (field) => isPage || depth > 0 || isLeafType(getNamedType(field.type)),
    );
    if (!possible.length) return '__typename';
    const parts = Array.from({ length: this.upTo(1, 4) }, () => this.part(type, possible, depth));
    // One field is always there, whatever the directives leave out.
    return [...parts, isPage ? this.field(type.getFields().items as Field, depth + 1) : '__typename'].join(' ');
  }

  part(type: GraphQLObjectType, possible: readonly Field[], depth: number): string {
    const some = () => this.field(this.one(possible), depth);
    switch (this.upTo(0, 9)) {
      case 0:
        return `... on ${type.name}${this.directive()} { ${some()} ${some()} }`;
      case 1:
        return `...${this.directive()} { ${some()} }`;
      case 2: {
        const name = `F${this.#fragments.length}`;
        const place = this.#fragments.push('') - 1;
        this.#fragments[place] = `fragment ${name} on ${type.name} { ${some()} ${some()} }`;
        return `...${name}${this.directive()}`;
      }
      case 3:
        return this.chance(2) ? '__typename' : `t${++this.#aliases}: __typename`;
      default:
        return some();
    }
  }

  directive(): string {
    if (!this.chance(8)) return '';
    return this.one([
      ' @include(if: $yes)',
      ' @skip(if: $no)',
      ' @include(if: $no)',
      ' @skip(if: true)',
      ' @include(if: $yes) @skip(if: $no)',
    ]);
  }

  args(args: readonly GraphQLArgument[], root: boolean): string {
    const keys = args
      .filter(({ name, type }) => ['id', 'code'].includes(name) && !isNonNullType(type))
      .map(({ name }) => name);
    const key = keys.length ? this.one(keys) : null;
    const given = args.filter(({ name, type }) => {
      if (isNonNullType(type)) return true;
      if (keys.includes(name)) return name === key;
      return root ? !this.chance(3) : this.chance(2);
    });
    if (!given.length) return '';
    return `(${given.map((arg) => `${arg.name}: ${this.argument(arg)}`).join(', ')})`;
  }

  /** As a literal, or as a variable. */
  argument({ name, type }: GraphQLArgument): string {
    const value = this.value(type, name);
    if (!this.chance(2)) return literal(value, type);
    const variable = `v${this.#declared.length}`;
    this.#declared.push(`$${variable}: ${String(type)}`);
    this.#variables[variable] = value;
    return `$${variable}`;
  }

  value(type: GraphQLInputType, name: string): unknown {
    const nullable = getNullableType(type);
    if (isListType(nullable)) return Array.from({ length: this.upTo(0, 2) }, () => this.value(nullable.ofType, name));
    if (isEnumType(nullable)) return this.one(nullable.getValues()).name;
    if (!isInputObjectType(nullable))
      return this.one(this.vocabulary.values[name] ?? this.vocabulary.values[nullable.name] ?? ['']);
    if (nullable.name === 'PageInput') return { limit: this.upTo(0, 6), offset: this.chance(3) ? this.upTo(0, 5) : 0 };
    const fields = Object.values(nullable.getFields());
    const some = fields.filter((field) => isNonNullType(field.type) || this.chance(fields.length > 3 ? 4 : 2));
    return Object.fromEntries(some.map((field) => [field.name, this.value(field.type, field.name)]));
  }

  upTo(min: number, max: number): number {
    return this.draw(fc.integer, { min, max });
  }
  chance(oneIn: number): boolean {
    return this.upTo(1, oneIn) === oneIn;
  }
  one<T>(of: readonly T[]): T {
    return of[this.upTo(0, of.length - 1)] as T;
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (value === null) return 'null';
  if (isListType(nullable)) return `[${(value as unknown[]).map((item) => literal(item, nullable.ofType)).join(', ')}]`;
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    return `{ ${Object.entries(value as object)
      .map(([key, inner]) => `${key}: ${literal(inner, fields[key]?.type as GraphQLInputType)}`)
      .join(', ')} }`;
  }
  return isEnumType(nullable) ? String(value) : JSON.stringify(value);
}
