import type { FieldNode } from 'graphql';
import { sql } from 'kysely';
import type { ColumnSql, ResolvedField, Sql } from '../../../shared/reads/reads.ts';
import { columnName, type TypeModel } from '../catalogue.ts';
import type { Bind } from '../run/bind.ts';
import { formatted } from '../run/formats.ts';
import type { Arguments, OutputField } from './arguments.ts';
import { as, type Compilation, type Env, objectType, ref } from './compilation.ts';
import { type AnswerPlace, columnSql } from './place.ts';
import { projectionOf } from './projection.ts';

export interface ResolvedSelection {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly field: OutputField;
  readonly args: Arguments;
  readonly env: Env;
}

/** What a rule's field needs, under hidden keys; the rule itself becomes a step after the statement. */
export function resolvedColumns(
  c: Compilation,
  { model, row, path }: AnswerPlace,
  resolved: ResolvedField,
  { key, nodes, field, args, env }: ResolvedSelection,
): Sql[] {
  const needs: Record<string, string> = {};
  const columns = Object.entries(resolved.needs).map(([need, declared]) => {
    // Numbered over the whole statement: two selections of one row never share a key.
    const hidden = c.row('need');
    needs[need] = hidden;
    const column = typeof declared === 'string' ? neededColumn(c, model, declared) : declared;
    return as(column(row, env, args.sql), hidden);
  });
  let day: Bind | string = env.day;
  if (env.rowsDay) {
    day = c.row('day');
    columns.push(as(sql`${env.rowsDay}::text`, day));
  }
  c.steps.push({ path, key, field: resolved, needs, args, day, project: projectionOf(c, field.type, nodes) });
  // Null holds the field's place in the order of keys.
  return [...columns, as(sql`null::text`, key)];
}

/** A field of the type, in its format, or else a column. */
function neededColumn(c: Compilation, model: TypeModel, name: string): ColumnSql {
  const field = objectType(c.schema, model.type).getFields()[name];
  const known = model.computed?.[name] || model.columns[name] ? columnSql(model, name) : null;
  if (!known) return (row) => ref(row, field && model.source ? columnName(name) : name);
  return (row, env, args) => (field ? formatted(known(row, env, args), field.type) : known(row, env, args));
}
