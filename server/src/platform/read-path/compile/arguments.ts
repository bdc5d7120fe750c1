import {
  type FieldNode,
  type GraphQLField,
  getArgumentValues,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type ValueNode,
  visit,
} from 'graphql';
import type { FieldArgs, SealedSearch, Sql } from '../../../shared/reads/reads.ts';
import { Bind, type ReadCall, sqlTypeOf, type Variables } from '../run/bind.ts';

export type OutputField = GraphQLField<unknown, unknown>;

/**
 * The arguments of one field: `now` are the values of the call that is compiled and decide the statement's shape (which are given, which
 * enums); what is bound is read again from the variables of each later call.
 */
export class Arguments {
  readonly now: Variables;
  #variables: Variables;
  #values: Variables;
  readonly #binds = new Map<string, Bind>();
  /** Field and node with no arguments but those that name a variable; all others are the same in each call. */
  readonly #varying: { readonly field: OutputField; readonly node: FieldNode };

  constructor(
    private readonly field: OutputField,
    node: FieldNode,
    variables: Variables,
  ) {
    this.#variables = variables;
    this.#values = getArgumentValues(field, node, variables);
    this.now = this.#values;
    const varying = (node.arguments ?? []).filter(({ value }) => namesVariable(value));
    const names = new Set(varying.map(({ name }) => name.value));
    this.#varying = {
      field: { ...field, args: field.args.filter(({ name }) => names.has(name)) },
      node: { ...node, arguments: varying },
    };
  }

  values(variables: Variables): Variables {
    if (variables !== this.#variables) {
      this.#values = this.#valuesOf(variables);
      this.#variables = variables;
    }
    return this.#values;
  }

  #valuesOf(variables: Variables): Variables {
    const { field, node } = this.#varying;
    if (!field.args.length) return this.now;
    const values = { ...this.now };
    for (const { name } of field.args) delete values[name];
    return Object.assign(values, getArgumentValues(field, node, variables));
  }

  has(name: string): boolean {
    return this.now[name] !== undefined && this.now[name] !== null;
  }

  typeOf(name: string) {
    return this.field.args.find((arg) => arg.name === name)?.type;
  }

  /** A value inside the arguments, by the keys that lead to it; one value is one parameter wherever it stands. */
  bind(graphqlType: string, path: readonly string[], list = false): Bind {
    const key = path.join('.');
    const known = this.#binds.get(key);
    if (known) return known;
    const read = (call: ReadCall) =>
      path.reduce<unknown>(
        (value, step) => (value as Variables | null | undefined)?.[step],
        this.values(call.variables),
      );
    const bind = new Bind(sqlTypeOf(graphqlType), read, list);
    this.#binds.set(key, bind);
    return bind;
  }

  /** A text inside the arguments as the index of a sealed value; null where what was typed is none. */
  bindSealed(path: readonly string[], { field, read }: SealedSearch): Bind {
    const typed = this.bind('String', path);
    return new Bind('bytea', (call) => {
      const text = typed.read(call);
      const sealed = typeof text === 'string' ? read(text) : null;
      return sealed === null ? null : call.vault.index(sealed, field);
    });
  }

  /** What slices get: given scalars, enums and lists of them as bound SQL. */
  get sql(): FieldArgs {
    const given: Record<string, Sql> = {};
    for (const { name, type } of this.field.args) {
      const inner = isNonNullType(type) ? type.ofType : type;
      const named = getNamedType(type);
      if (this.has(name) && !isInputObjectType(named))
        given[name] = this.bind(named.name, [name], isListType(inner)).sql;
    }
    return given;
  }
}

function namesVariable(value: ValueNode): boolean {
  let found = false;
  visit(value, {
    Variable: () => {
      found = true;
    },
  });
  return found;
}
