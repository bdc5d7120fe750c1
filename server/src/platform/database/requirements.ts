import type { MikroORM } from '@mikro-orm/postgresql';
import { MIGRATIONS } from '../../migrations/index.ts';
import { StartupError } from '../../startup-error.ts';

/** Table that remembers which migrations ran. */
export const MIGRATION_TABLE = 'migration';

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
  if (number < OLDEST * 10_000)
    throw new StartupError(
      `需要 PostgreSQL ${OLDEST} 或更高版本；该服务器为 ${name}。`,
      `PostgreSQL ${OLDEST} or later is needed; this server is ${name}.`,
    );
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
    throw new StartupError(
      `服务不能以 ${role.name} 连接数据库：超级用户或 BYPASSRLS 角色会绕过全部行权限，请检查 DATABASE_URL。`,
      `The server must not connect as ${role.name}: a superuser or BYPASSRLS role reads past every row right.`,
    );
  }
  if (role.owns) {
    throw new StartupError(
      `服务不能以 ${role.name} 连接数据库：它拥有表所有者 ${role.owns} 的权限，请检查 DATABASE_URL。`,
      `The server must not connect as ${role.name}: it has the rights of ${role.owns}, which owns the tables.`,
    );
  }
  if (role.open)
    throw new StartupError(
      `这些表有区划却没有强制行级安全：${role.open}。`,
      `These tables have a region but no forced row security: ${role.open}.`,
    );
}

export interface MigrationState {
  /** Of this version and not in the database. */
  readonly missing: readonly string[];
  /** In the database and not of this version: a newer one was here. */
  readonly unknown: readonly string[];
}

/** How the database's migrations compare with those of this version. */
export async function migrationState(client: Querying): Promise<MigrationState> {
  const rows = await client.query(`select name from ${MIGRATION_TABLE}`).then(
    (result) => result.rows as { name: string }[],
    (error: { code?: string }) => {
      if (error.code === '42P01') return []; // not one migration ran yet
      throw error;
    },
  );
  const ran = new Set(rows.map(({ name }) => name));
  return {
    missing: MIGRATIONS.filter(({ name }) => !ran.has(name)).map(({ name }) => name),
    unknown: [...ran].filter((name) => !MIGRATIONS.some((known) => known.name === name)),
  };
}

/** @throws a sentence when the database is behind (or ahead of) this version of the product. */
export async function refuseOtherSchema(client: Querying): Promise<void> {
  const { missing, unknown } = await migrationState(client);
  if (missing.length) {
    throw new StartupError(
      `数据库缺少 ${missing.join('、')}；请带 DATABASE_OWNER_URL 启动一次，由所有者角色迁移。`,
      `The database lacks ${missing.join(', ')}; start once with DATABASE_OWNER_URL, whose role migrates.`,
    );
  }
  if (unknown.length)
    throw new StartupError(
      `数据库比本版本新：不认识 ${unknown.join('、')}。`,
      `The database is newer than this version: ${unknown.join(', ')} is not known here.`,
    );
}
