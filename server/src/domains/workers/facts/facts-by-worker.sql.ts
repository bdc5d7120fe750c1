import { sql } from 'kysely';
import type { ReadEnv, Sql } from '../../../shared/reads/reads.ts';
import { believed } from '../../../shared/time/dated.sql.ts';
import { FACT_TABLES } from './fact-list.sql.ts';

export interface FactSelection {
  /** What the joined rows are called. */
  readonly name: string;
  readonly kind: string;
  /** What is asked of a fact besides id and days: key of the answer, column. */
  readonly values: Readonly<Record<string, string>>;
  /** Where a later slice keeps facts of a kind of its own; not given: the table of the file's kind. */
  readonly table?: string;
}

function tableOf(kind: string): string {
  const found = FACT_TABLES.find((each) => each.kind === kind);
  if (!found) throw new Error(`No facts of the kind ${kind} are kept in a worker's file`);
  return found.table;
}

/**
 * Joins the facts of one kind to the workers `w`, as a JSON list `facts` by first day, as believed at `knownOn`, of whatever days; null: none. All of
 * their table are read at once: one look into its index, whatever the number of workers.
 *
 * @param ids an `int[]`, the workers asked for
 */
export function joinFacts({ name, kind, values, table = tableOf(kind) }: FactSelection, env: ReadEnv, ids: Sql): Sql {
  const said = Object.entries(values).map(([key, column]) => sql`${sql.lit(key)}, ${sql.ref(`f.${column}`)}`);
  return sql`left join (
      select f.worker_id, json_agg(json_build_object('id', ${sql.lit(`${kind}/`)}::text || f.id, 'from', lower(f.valid), 'to', upper(f.valid),
        ${sql.join(said)}) order by lower(f.valid), f.id) as facts
      from ${sql.table(table)} f where f.worker_id = any(${ids}) and ${believed('f', env)} group by f.worker_id) ${sql.id(name)}
    on ${sql.ref(`${name}.worker_id`)} = w.id`;
}
