import pg from 'pg';
import { StartupError } from '../../startup-error.ts';
import type { BackupTable } from './contents.ts';

/** Schemas of ours: whatever is not PostgreSQL's own. */
export const OWN_SCHEMAS = `n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`;
/** What an extension brought along is made by the extension again. */
export const notOfExtension = (catalogue: string, oid: string): string =>
  `not exists (select from pg_depend x where x.classid = '${catalogue}'::regclass and x.objid = ${oid} and x.deptype = 'e')`;

/** Every value is written the same by every server and whatever its settings are. */
export const PLAIN_VALUES = `set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local search_path = public, pg_catalog`;

const TABLES = `
  select format('%I.%I', n.nspname, c.relname) as name,
    (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    coalesce((select string_agg(format('%I', a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', ' order by k.n)
        from pg_index i cross join unnest(i.indkey::int2[]) with ordinality k(attnum, n)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary),
      (select string_agg(format('%I::text collate "C"', a.attname), ', ' order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')) as "order"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${OWN_SCHEMAS} and c.relkind in ('r', 'p') and not c.relispartition and ${notOfExtension('pg_class', 'c.oid')}
  order by n.nspname, c.relname`;

const UNCOVERED = `
  select string_agg(format('%I.%I', n.nspname, c.relname), ', ' order by n.nspname, c.relname) as names
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${OWN_SCHEMAS} and c.relkind in ('r', 'p', 'S', 'm', 'f') and ${notOfExtension('pg_class', 'c.oid')} and not (case
    when not has_schema_privilege(n.oid, 'usage') then false
    when c.relkind = 'S' then has_sequence_privilege(c.oid, 'select')
    -- Nothing knows how to bring back what these hold.
    when c.relkind in ('m', 'f') then false
    else has_table_privilege(c.oid, 'select') and (not row_security_active(c.oid) or (
      exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('r', '*')
        and pg_get_expr(p.polqual, p.polrelid) = 'true' and exists (select from unnest(p.polroles) r where r = 0 or pg_has_role(r, 'usage')))
      and not exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive and p.polcmd in ('r', '*')
        and exists (select from unnest(p.polroles) r where r = 0 or pg_has_role(r, 'usage'))))) end)`;

/** Every table with rows of its own, and how its rows are read in an order that every server keeps. */
export async function tablesOf(client: pg.Client): Promise<readonly BackupTable[]> {
  return (await client.query<BackupTable>(TABLES)).rows;
}

/**
 * Proves that the role of the session sees every row of every table. A backup that leaves something out without a word is the worst of all.
 *
 * @throws StartupError naming the tables and sequences it does not
 */
export async function refuseUncovered(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ names: string | null }>(UNCOVERED);
  const names = rows[0]?.names;
  if (!names) return;
  throw new StartupError(
    `备份角色不能完整读取 ${names}；请带 DATABASE_OWNER_URL 与 DATABASE_BACKUP_URL 启动一次，由所有者角色开放。`,
    `The backup's role does not see the whole of ${names}: start once with DATABASE_OWNER_URL and DATABASE_BACKUP_URL, whose owner opens them.`,
  );
}

/** The rows of a table in their order, as COPY text. */
export const copyOut = ({ name, columns, order }: BackupTable): string =>
  `copy (select ${columnList(columns)} from ${name} order by ${order}) to stdout`;

export const columnList = (columns: BackupTable['columns']): string =>
  columns.map((column) => pg.escapeIdentifier(column.name)).join(', ');
