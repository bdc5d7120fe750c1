import type pg from 'pg';
import { notOfExtension, OWN_SCHEMAS } from './tables.ts';

/** Roles whose names are an installation's own, as the structure calls them. */
export interface StructureRoles {
  readonly app: string;
  /** null: none reads backups here. */
  readonly backup: string | null;
}

/** $1: the application's role, $2: the one that reads backups, which is left out: it is looked at by `refuseUncovered`. */
const role = (oid: string): string =>
  `case when ${oid} = 0 then 'everyone' when ${oid} = o.owner then 'owner' else (select case when r.rolname = $1 then 'app' else r.rolname end from pg_roles r where r.oid = ${oid}) end`;
const notOwnNorBackup = (oid: string): string =>
  `${oid} <> o.owner and not exists (select from pg_roles r where r.oid = ${oid} and r.rolname = $2)`;

const RELATIONS = `
  rel as (select c.oid, c.relkind, c.relowner as owner, c.relacl, c.relrowsecurity, c.relforcerowsecurity, format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${OWN_SCHEMAS} and ${notOfExtension('pg_class', 'c.oid')})`;

const LINES = [
  `select format('%s %s%s%s', case o.relkind when 'r' then 'table' when 'p' then 'partitioned table' when 'v' then 'view' when 'S' then 'sequence' else 'relation' end,
      o.name, case when o.relrowsecurity then ' row security' end, case when o.relforcerowsecurity then ' forced' end)
    from rel o where o.relkind in ('r', 'p', 'v', 'S')`,
  `select format('column %s.%I %s%s%s%s%s', o.name, a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' end,
      case a.attidentity when 'a' then ' identity' when 'd' then ' identity by default' end,
      case when a.attgenerated <> '' then ' generated' end, ' default ' || pg_get_expr(d.adbin, d.adrelid))
    from rel o join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where o.relkind in ('r', 'p', 'v')`,
  // PostgreSQL 18 keeps NOT NULL as a constraint too; it stands at the column.
  `select format('constraint %s %I %s%s', o.name, k.conname, pg_get_constraintdef(k.oid), case when not k.convalidated then ' not validated' end)
    from rel o join pg_constraint k on k.conrelid = o.oid where k.contype <> 'n'`,
  `select format('index %s', pg_get_indexdef(i.indexrelid)) from rel o join pg_index i on i.indrelid = o.oid`,
  `select format('trigger %s %s%s', o.name, pg_get_triggerdef(t.oid), case t.tgenabled when 'O' then '' else ' enabled ' || t.tgenabled::text end)
    from rel o join pg_trigger t on t.tgrelid = o.oid where not t.tgisinternal`,
  `select format('policy %s %I %s %s to %s using (%s) check (%s)', o.name, p.polname, case when p.polpermissive then 'permissive' else 'restrictive' end,
      p.polcmd, (select string_agg(${role('r')}, ', ' order by ${role('r')}) from unnest(p.polroles) r),
      pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
    from rel o join pg_policy p on p.polrelid = o.oid
    where not exists (select from pg_roles r where r.rolname = $2 and p.polroles = array[r.oid])`,
  `select format('grant %s on %s to %s', a.privilege_type, o.name, ${role('a.grantee')})
    from rel o, aclexplode(o.relacl) a where ${notOwnNorBackup('a.grantee')}`,
  `select format('grant %s (%I) on %s to %s', g.privilege_type, a.attname, o.name, ${role('g.grantee')})
    from rel o join pg_attribute a on a.attrelid = o.oid, aclexplode(a.attacl) g where ${notOwnNorBackup('g.grantee')}`,
  `select format('function %s(%s) %s %s', o.name, o.arguments, case when o.prosecdef then 'definer' else 'invoker' end,
      encode(sha256(convert_to(pg_get_functiondef(o.oid), 'UTF8')), 'hex')) from fun o`,
  `select format('grant %s on function %s(%s) to %s', a.privilege_type, o.name, o.arguments, ${role('a.grantee')})
    from fun o, aclexplode(coalesce(o.proacl, acldefault('f', o.owner))) a where ${notOwnNorBackup('a.grantee')}`,
  `select format('view %s %s', o.name, pg_get_viewdef(o.oid)) from rel o where o.relkind = 'v'`,
];

const STRUCTURE = `
  with ${RELATIONS},
  fun as (select f.oid, f.proowner as owner, f.proacl, f.prosecdef, format('%I.%I', n.nspname, f.proname) as name, pg_get_function_identity_arguments(f.oid) as arguments
    from pg_proc f join pg_namespace n on n.oid = f.pronamespace
    where ${OWN_SCHEMAS} and f.prokind in ('f', 'p') and ${notOfExtension('pg_proc', 'f.oid')})
  select line from (${LINES.map((lines) => `(${lines})`).join(' union all ')}) all_lines (line)
  where $1::text is not null and $2::text is not null order by line collate "C"`;

/**
 * Everything of a database that is not rows, as lines that are the same on every server: tables, columns, constraints, indexes, triggers,
 * policies, rights, functions.
 */
export async function structureOf(client: pg.Client, { app, backup }: StructureRoles): Promise<readonly string[]> {
  return (await client.query<{ line: string }>(STRUCTURE, [app, backup ?? ''])).rows.map(({ line }) => line);
}
