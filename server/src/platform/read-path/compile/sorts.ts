import { sql } from 'kysely';
import type { RowName, Sql } from '../../../shared/reads/reads.ts';
import type { TypeModel } from '../catalogue.ts';
import { guardField, unsupported } from '../refusals.ts';
import type { Arguments } from './arguments.ts';
import { type Compilation, type Env, objectType, ref } from './compilation.ts';

interface SortBy {
  readonly field: string;
  readonly direction?: string;
}

/** ORDER BY of the argument `sort`: null last in either direction, ties by id, so that pages neither overlap nor leave gaps. */
export function ordering(c: Compilation, model: TypeModel, args: Arguments, env: Env): (row: RowName) => Sql {
  const wanted = ((args.now.sort ?? []) as readonly SortBy[]).map(({ field, direction }) => {
    const sort = model.sorts?.[field] ?? unsupported(`sort ${model.type} ${field}`);
    guardField(c.asker.permissions, objectType(c.schema, model.type), sort.field);
    return { by: sort.by, descending: direction === 'DESC' };
  });
  if (!wanted.length && model.defaultSort) wanted.push({ by: model.defaultSort, descending: false });
  return (row) =>
    sql.join([
      ...wanted.map(({ by, descending }) => (descending ? sql`${by(row, env, {})} desc nulls last` : by(row, env, {}))),
      ref(row, 'id'),
    ]);
}
