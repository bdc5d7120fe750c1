import type pg from 'pg';
import { OWN_SCHEMAS } from './tables.ts';

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** Takes all foreign keys away, so that tables can be filled in any order; what is answered puts them back and has PostgreSQL check every row. */
export async function withoutForeignKeys(owner: pg.Client): Promise<() => Promise<void>> {
  const { rows } = await owner.query<ForeignKey>(`
    select k.conrelid::regclass::text as table, format('%I', k.conname) as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace
    where k.contype = 'f' and k.conparentid = 0 and ${OWN_SCHEMAS} order by 1, 2`);
  for (const { table, name } of rows) await owner.query(`alter table ${table} drop constraint ${name}`);
  return async () => {
    for (const { table, name, definition } of rows)
      await owner.query(`alter table ${table} add constraint ${name} ${definition}`);
  };
}
