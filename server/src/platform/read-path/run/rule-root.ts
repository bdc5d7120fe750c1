import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isListType,
  isNonNullType,
} from 'graphql';
import { sql } from 'kysely';
import type { RuleRoot, Sql } from '../../../shared/reads/reads.ts';
import { Arguments, type OutputField } from '../compile/arguments.ts';
import { as, type Compilation, type Env, envWithin, relationOf, rootEnv } from '../compile/compilation.ts';
import { manyRows, objectsById } from '../compile/object.ts';
import { type Projection, projectionOf, type RowsBehind } from '../compile/projection.ts';
import type { RootCall } from '../compile/roots.ts';
import { selectionBelow } from '../compile/selection.ts';

/** Key of the JSON that goes to the rule; those of the rows behind its answer are numbered. */
const NEEDS = 'needs#';

/** What a rule root reads: its needs and the rows its answer may point to; null where it reads nothing. The rule itself runs afterwards. */
export function ruleRoot(c: Compilation, rule: RuleRoot, { key, field, nodes, args }: RootCall): Sql | null {
  const env = envWithin(rootEnv(c), args);
  const selected = new Set([...selectionBelow(nodes, c).values()].map(([node]) => (node as FieldNode).name.value));
  const read: Sql[] = rule.needs ? [as(rule.needs(env, args.sql, selected), NEEDS)] : [];
  const project = projectionOf(c, field.type, nodes, rowsBehind(c, rule, args, env, key, read));
  c.answers.push({
    key,
    project,
    value: (rows, call, ctx) =>
      rule.answer(rows?.[NEEDS] ?? null, { asOf: String(env.day.read(call)), args: args.values(call.variables) }, ctx),
  });
  if (!read.length) return null;
  const row = c.row('rule');
  return sql`(select row_to_json(${sql.id(row)}) from (select ${sql.join(read)}) ${sql.id(row)})`;
}

function rowsBehind(c: Compilation, rule: RuleRoot, args: Arguments, env: Env, key: string, read: Sql[]): RowsBehind {
  return (parent, type, nodes) => pointedTo(type, nodes) ?? listOfItsOwn(parent, nodes);

  /** A field whose type the rule declares rows of: the plain value holds the id, the row is looked up among those read. */
  function pointedTo(type: GraphQLOutputType, nodes: readonly FieldNode[]): Projection | null {
    const declared = rule.rows?.find(({ entity }) => c.catalogue.byEntity(entity()).type === getNamedType(type).name);
    if (!declared) return null;
    const model = c.catalogue.byEntity(declared.entity());
    const [name, row] = [c.row('rows'), c.row(model.type)];
    const day = declared.asOf === undefined ? null : args.bind('Date', [declared.asOf]);
    const at = day ? { ...env, day, asOf: day.sql } : env;
    const from = sql`select ${sql.id(row)}.* from ${relationOf(model, at)} ${sql.id(row)} where ${declared.where(row, at, args.sql)}`;
    read.push(as(objectsById(c, { model, from, env: at, path: [key, name] }, selectionBelow(nodes, c)), name));
    return lookUp(type, name);
  }

  /** A list that a slice adds to a type which is no row (`Scope.regions`): its condition needs no parent. */
  function listOfItsOwn(parent: GraphQLObjectType, nodes: readonly FieldNode[]): Projection | null {
    const [node] = nodes as [FieldNode];
    const many = c.catalogue.byType(parent.name)?.many?.[node.name.value];
    if (!many) return null;
    const field = parent.getFields()[node.name.value] as OutputField;
    const own = new Arguments(field, node, c.variables);
    const name = c.row('rows');
    const call = { args: own, env: envWithin(env, own), path: [key, name] };
    read.push(as(manyRows(c, many, '', call, selectionBelow(nodes, c)), name));
    return (_value, rows) => rows[name];
  }
}

function lookUp(type: GraphQLOutputType, name: string): Projection {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) {
    const item = lookUp(inner.ofType, name);
    return (value, rows) =>
      value === null || value === undefined ? null : (value as unknown[]).map((each) => item(each, rows));
  }
  return (value, rows) => {
    if (value === null || value === undefined) return null;
    const id = String((value as { id: unknown }).id);
    const row = (rows[name] as Readonly<Record<string, unknown>>)[id] ?? null;
    if (row === null && isNonNullType(type))
      throw new Error(`A rule's answer points to row ${id}, which is not among those it declares`);
    return row;
  };
}
