import type { Migration } from '@mikro-orm/migrations';

/**
 * Rows that are told from facts of workers' files, kept by the statement that changes these facts, in its transaction. `<name>_told(ids)` tells the
 * rows of workers, `keep_<name>(ids)` makes the table say the same and writes only what differs.
 */
export interface KeptRows {
  readonly name: string;
  /** Columns that name a row. */
  readonly key: readonly string[];
  readonly values: readonly string[];
  /** Tables of facts the rows are told from. */
  readonly from: readonly string[];
}

/** The files are locked in the order of their ids, so that whoever changes one waits for the one before him and then tells what both left. */
export function keptRows(m: Migration, { name, key, values, from }: KeptRows): void {
  const listed = (row: string): string => values.map((column) => `${row}.${column}`).join(', ');
  // `except` is answered by a hash or a sort, however many rows the planner expects.
  m.addSql(`create function keep_${name}(ids int[]) returns void language plpgsql set jit = off as $$
    begin
      if coalesce(cardinality(ids), 0) = 0 then return; end if;
      perform from worker where id = any(ids) order by id for no key update;
      with told as materialized (select * from ${name}_told(ids)),
        gone as (
          delete from ${name} k using (
            select ${key.join(', ')} from ${name} where worker_id = any(ids) except select ${key.join(', ')} from told) g
          where ${key.map((column) => `k.${column} = g.${column}`).join(' and ')})
      insert into ${name} as k select * from told
        on conflict (${key.join(', ')}) do update set ${values.map((column) => `${column} = excluded.${column}`).join(', ')}
        where (${listed('k')}) is distinct from (${listed('excluded')});
    end $$`);
  m.addSql(`revoke all on function keep_${name}, ${name}_told from public`);
  m.addSql(`create function ${name}_follows() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if tg_op = 'INSERT' then perform keep_${name}(array(select distinct worker_id from new_rows));
      elsif tg_op = 'DELETE' then perform keep_${name}(array(select distinct worker_id from old_rows));
      -- The server may only close what is believed; an update of the keys of row rights is followed where it moves the worker's.
      else perform keep_${name}(array(select distinct n.worker_id from old_rows o join new_rows n on n.id = o.id
        where o.superseded_at is distinct from n.superseded_at));
      end if;
      return null;
    end $$`);
  m.addSql(`revoke all on function ${name}_follows from public`);
  for (const table of from) {
    const on = (event: string, tables: string): void =>
      m.addSql(`create trigger ${name}_${event} after ${event} on ${table} referencing ${tables}
        for each statement execute function ${name}_follows()`);
    on('insert', 'new table as new_rows');
    on('update', 'old table as old_rows new table as new_rows');
    on('delete', 'old table as old_rows');
  }
}

/** Of all workers there are, a thousand at a time: once, before the indexes are made. */
export const keepAll = (m: Migration, name: string): void =>
  m.addSql(
    `select keep_${name}(array_agg(id)) from (select id, id / 1000 as thousand from worker) w group by thousand`,
  );

/** The keys of row rights of kept rows are those of the worker, and move in the statement that moves his. */
export function keysOfWorker(m: Migration, tables: readonly string[]): void {
  m.addSql(`create or replace function kept_rows_move() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    declare moved int[];
    begin
      moved := array(select n.id from old_rows o join new_rows n on n.id = o.id
        where (o.region_id, o.community_id) is distinct from (n.region_id, n.community_id));
      if moved = '{}' then return null; end if;
      ${tables
        .map(
          (table) => `update ${table} k set region_id = w.region_id, community_id = w.community_id from worker w
        where w.id = any(moved) and k.worker_id = w.id;`,
        )
        .join('\n      ')}
      return null;
    end $$`);
}
