import { sql } from 'kysely';
import type { ColumnSql, RowName, Sql } from '../../../shared/reads/reads.ts';
import { columnName, type TypeModel } from '../catalogue.ts';
import { unsupported } from '../refusals.ts';
import { type Compilation, type Env, type Path, ref } from './compilation.ts';

/** A row in the statement whose fields are selected. Whatever has to be joined to it goes into the FROM it stands in. */
export interface AnswerPlace {
  readonly model: TypeModel;
  readonly row: RowName;
  readonly env: Env;
  readonly joins: Sql[];
  readonly path: Path;
  /** Rows of the model's `together` that are joined already, by the day they are asked for. */
  readonly together: Map<object, Map<Env, RowName>>;
}

export const placeOf = (of: Omit<AnswerPlace, 'together'>): AnswerPlace => ({ ...of, together: new Map() });

/** Expression behind a plain field, before it is formatted. */
export function columnSql(model: TypeModel, name: string): ColumnSql {
  const computed = model.computed?.[name];
  if (computed) return computed;
  const column = model.columns[name] ?? (model.source ? columnName(name) : unsupported(`field ${model.type}.${name}`));
  return (row) => ref(row, column);
}

/** The field's column in a sub-select that gives several fields; null where there is none. It is joined once, however many are selected. */
export function togetherColumn(c: Compilation, place: AnswerPlace, name: string, env: Env): Sql | null {
  const group = Object.values(place.model.together ?? {}).find(({ fields }) => name in fields);
  const column = group?.fields[name];
  if (!group || !column) return null;
  const rows = place.together.get(group) ?? new Map<Env, RowName>();
  place.together.set(group, rows);
  let joined = rows.get(env);
  if (!joined) {
    joined = c.row('together');
    rows.set(env, joined);
    place.joins.push(sql`left join lateral (${group.select(place.row, env, {})}) ${sql.id(joined)} on true`);
  }
  return ref(joined, column);
}
