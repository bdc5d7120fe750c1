import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../shared/context.ts';
import type { ReadEnv, ResolvedField, RowName, Sql } from '../../../shared/reads/reads.ts';
import type { Catalogue, TypeModel } from '../catalogue.ts';
import type { Asker } from '../refusals.ts';
import { Bind, type ReadCall } from '../run/bind.ts';
import type { Arguments } from './arguments.ts';
import type { Projection, ReadRows } from './projection.ts';
import type { SelectionSource } from './selection.ts';

/** Keys from the answer's root to an object; EACH steps into every element of a list or every value of a map. */
export const EACH = Symbol('each');
export type Path = readonly (string | typeof EACH)[];

/** A rule that runs over rows of the answer. Its inputs lie in each row under hidden keys. */
export interface ResolveStep {
  readonly path: Path;
  readonly key: string;
  readonly field: ResolvedField;
  readonly needs: Readonly<Record<string, string>>;
  readonly args: Arguments;
  /** A day of the call, or the hidden key each row keeps its own under. */
  readonly day: Bind | string;
  readonly project: Projection;
}

/** A root whose value is made after the statement, from what it read for it. */
export interface AnswerStep {
  readonly key: string;
  readonly value: (read: ReadRows | null, call: ReadCall, ctx: Context) => unknown;
  readonly project: Projection;
}

/** What the compiling of one operation shares. */
export interface Compilation extends SelectionSource {
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  readonly asker: Asker;
  readonly steps: ResolveStep[];
  readonly answers: AnswerStep[];
  /** A row name that no column of the answer can bear, since a GraphQL name holds no `#`. */
  row(hint: string): RowName;
}

/** `asOf` and `knownOn` where a selection stands; `day` is `asOf` as a value, for the rules that run after the statement. */
export interface Env extends ReadEnv {
  readonly day: Bind;
  /** `asOf` differs from row to row (`ToOne.asOf`); it then goes before `day`. */
  readonly rowsDay?: Sql | null;
}

/** Without an argument: today, or for the answer of a mutation the day it asked for. */
export const TODAY_BIND = new Bind('date', ({ today, written }) => written?.asOf ?? today);
export const rootEnv = ({ asker }: Pick<Compilation, 'asker'>): Env => ({
  permissions: asker.permissions,
  day: TODAY_BIND,
  asOf: TODAY_BIND.sql,
  knownOn: null,
});

/** Arguments `asOf` and `knownOn` of a field hold for it and for all below it. */
export function envWithin(outer: Env, args: Arguments): Env {
  if (!args.has('asOf') && !args.has('knownOn')) return outer;
  const asOf = args.has('asOf') ? args.bind('Date', ['asOf']) : null;
  const knownOn = args.has('knownOn') ? args.bind('DateTime', ['knownOn']) : null;
  return {
    ...outer,
    day: asOf ?? outer.day,
    asOf: asOf?.sql ?? outer.asOf,
    knownOn: knownOn?.sql ?? outer.knownOn,
    rowsDay: asOf ? null : (outer.rowsDay ?? null),
  };
}

export function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type))
    throw new Error(`${name} is declared in a slice's reads and is no object type of the schema`);
  return type;
}

/** The rows of a type as an item of FROM. */
export function relationOf(model: TypeModel, env: ReadEnv): RawBuilder<unknown> {
  if (model.source) return sql`(${model.source(env)})`;
  if (model.table) return sql.table(model.table);
  throw new Error(`${model.type} has neither a table nor a source`);
}

export const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
export const as = (value: Sql, name: string): Sql => sql`${value} as ${sql.id(name)}`;
