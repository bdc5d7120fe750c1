import { createHmac } from 'node:crypto';
import pg from 'pg';
import { StartupError } from '../../startup-error.ts';
import { WITHOUT_JIT } from './without-jit.ts';

/** The roles of an installation: the owner migrates and is then closed, the server only ever holds the application's. */
export interface DatabaseUrls {
  readonly owner: string;
  readonly app: string;
  /** Reads every row for the backup and does nothing else; not given: no backup is made of this database. */
  readonly backup?: string | undefined;
}

/** The roles where all three are made here. */
export interface InstallationUrls extends DatabaseUrls {
  readonly backup: string;
}

export interface BootstrapOptions {
  /** Begins the names of both roles; for several installations in one cluster. */
  readonly rolePrefix?: string;
  /** What the roles' passwords are derived from; default: the administrator's password. */
  readonly secret?: string;
}

/**
 * Makes roles and database from an administrator's address (the embedded cluster's own, or DATABASE_ADMIN_URL) and keeps nothing of it.
 * May be called again and again: passwords are derived, so that a second server of the same installation gets the same ones.
 */
export async function bootstrap(
  adminUrl: string,
  database: string,
  { rolePrefix = 'jiceng', secret = decodeURIComponent(new URL(adminUrl).password) }: BootstrapOptions = {},
): Promise<InstallationUrls> {
  if (!secret) {
    throw new StartupError(
      'DATABASE_ADMIN_URL 中没有密码，无法据此推出各角色的密码；请改用 DATABASE_URL 与 DATABASE_OWNER_URL。',
      'DATABASE_ADMIN_URL has no password to derive those of the roles from; give DATABASE_URL and DATABASE_OWNER_URL instead.',
    );
  }
  const owner = roleUrl(adminUrl, database, `${rolePrefix}_owner`, secret);
  const app = roleUrl(adminUrl, database, `${rolePrefix}_app`, secret);
  const backup = roleUrl(adminUrl, database, `${rolePrefix}_backup`, secret);
  await asClient(adminUrl, async (admin) => {
    // Two starts at once would otherwise fail with "tuple concurrently updated".
    await admin.query(`select pg_advisory_lock(hashtext('jiceng bootstrap'))`);
    for (const url of [owner, app, backup]) await makeRole(admin, url);
    await makeDatabase(admin, database, owner.username);
  });
  await asClient(owner.href, (client) => client.query('revoke all on schema public from public'));
  return { owner: owner.href, app: app.href, backup: backup.href };
}

function roleUrl(adminUrl: string, database: string, role: string, secret: string): URL {
  const password = createHmac('sha256', secret).update(role).digest('base64url');
  return Object.assign(new URL(adminUrl), { username: role, password, pathname: `/${encodeURIComponent(database)}` });
}

async function makeRole(admin: pg.Client, { username, password }: URL): Promise<void> {
  const role = pg.escapeIdentifier(username);
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [username]);
  if (!rowCount) await admin.query(`create role ${role}`);
  // INHERIT: without it the owner loses schema public, which belongs to pg_database_owner.
  await admin.query(
    `alter role ${role} login nosuperuser nobypassrls nocreaterole nocreatedb inherit password ${pg.escapeLiteral(password)}`,
  );
  // An administrator who is not a superuser may only make a database for a role he belongs to.
  await admin.query(`do $$ begin
      if not (select rolsuper from pg_roles where rolname = current_user) then execute 'grant ${role.replaceAll("'", "''")} to current_user'; end if;
    end $$`);
}

async function makeDatabase(admin: pg.Client, database: string, owner: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [database]);
  if (rowCount) return;
  const create = `create database ${pg.escapeIdentifier(database)} owner ${pg.escapeIdentifier(owner)} template template0 encoding 'UTF8'`;
  try {
    // The same order and the same letters on every server, whatever its locale is.
    await admin.query(`${create} lc_collate 'C' lc_ctype 'C.UTF-8'`);
  } catch (error) {
    if ((error as { code?: string }).code !== '42809') throw error; // a system without the locale C.UTF-8
    await admin.query(create);
  }
}

/** Opens one connection, uses it and closes it. */
export async function asClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, options: WITHOUT_JIT, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
