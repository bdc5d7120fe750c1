import type { MikroORM } from '@mikro-orm/postgresql';
import { MIGRATIONS } from '../../migrations/index.ts';

const OLDEST = 15;

interface Querying {
  query(sql: string): Promise<{ rows: unknown[] }>;
}

/** @throws a sentence when the server is older than PostgreSQL 15. */
export async function refuseOldServer(client: Querying): Promise<void> {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
  );
  const [{ number, name }] = rows as [{ number: number; name: string }];
  if (number < OLDEST * 10_000) throw new Error(`PostgreSQL ${OLDEST} or later is needed; this server is ${name}.`);
}

/** A server that connects as owner or superuser would silently have no row rights at all. */
export async function refuseStrongRole(orm: MikroORM): Promise<void> {
  const [role] = await orm.em
    .fork()
    .execute<{ name: string; strong: boolean; owns: string | null; open: string | null }[]>(`
    select r.rolname as name, r.rolsuper or r.rolbypassrls as strong,
      (select string_agg(distinct o.rolname, ', ') from pg_class c join pg_roles o on o.oid = c.relowner
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and pg_has_role(r.oid, c.relowner, 'member')) as owns,
      (select string_agg(c.relname, ', ' order by c.relname) from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
          and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'region_id' and not a.attisdropped)) as open
    from pg_roles r where r.rolname = current_user`);
  if (!role) throw new Error('The database does not know the role the server connects as.');
  if (role.strong) {
    throw new Error(
      `The server must not connect as ${role.name}: a superuser or BYPASSRLS role reads past every row right.`,
    );
  }
  if (role.owns) {
    throw new Error(
      `The server must not connect as ${role.name}: it has the rights of ${role.owns}, which owns the tables.`,
    );
  }
  if (role.open) throw new Error(`These tables have a region but no forced row security: ${role.open}.`);
}

/** @throws a sentence when the database is behind (or ahead of) this version of the product. */
export async function refuseOtherSchema(orm: MikroORM, migrationTable: string): Promise<void> {
  const known = await orm.em
    .fork()
    .execute<{ name: string }[]>(`select name from ${migrationTable}`)
    .catch((error: { code?: string }) => {
      if (error.code === '42P01') return []; // not one migration ran yet
      throw error;
    });
  const ran = new Set(known.map(({ name }) => name));
  const missing = MIGRATIONS.filter(({ name }) => !ran.has(name)).map(({ name }) => name);
  if (missing.length) {
    throw new Error(
      `The database lacks ${missing.join(', ')}; start once with DATABASE_OWNER_URL, whose role migrates.`,
    );
  }
  const unknown = [...ran].filter((name) => !MIGRATIONS.some((m) => m.name === name));
  if (unknown.length)
    throw new Error(`The database is newer than this version: ${unknown.join(', ')} is not known here.`);
}
