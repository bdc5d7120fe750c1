import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import {
  analyze,
  asClient,
  bootstrap,
  type DatabaseUrls,
  type InstallationUrls,
  migrate,
} from '../../server/src/platform/database/index.ts';

/** Where tests may make databases and roles: every name begins with `prefix`, and nothing else is ever touched. */
export interface TestServer {
  readonly adminUrl: string;
  /** `jiceng_test_` and six characters of this run. */
  readonly prefix: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

export interface TestDatabase extends InstallationUrls {
  readonly name: string;
  /** Drops it, whoever is still connected. */
  drop(): Promise<void>;
}

/** What a template holds besides the migrated schema; built once a run, under its name. */
export interface Content {
  readonly name: string;
  fill(urls: DatabaseUrls): Promise<void>;
}

const EMPTY: Content = { name: 'template', fill: async () => undefined };

/**
 * A migrated database of this test's own, cloned from a template in some 50 ms. Drop it in `afterAll`; what is left is dropped when the
 * run ends.
 *
 * @param name lower-case letters, digits and `_`: stands in the database's name, for whoever looks into the server
 */
export async function freshDatabase(name: string, content: Content = EMPTY): Promise<TestDatabase> {
  if (!/^[a-z][a-z0-9_]{0,24}$/.test(name)) throw new Error(`A test database is not named ${name}`);
  const server = inject('testServer');
  const own = `${server.prefix}_${name}_${randomBytes(3).toString('hex')}`;
  const roles = await template(server, content);
  await asClient(server.adminUrl, (admin) => clone(admin, `${server.prefix}_${content.name}`, own, roles));
  return {
    name: own,
    owner: onDatabase(roles.owner, own),
    app: onDatabase(roles.app, own),
    backup: onDatabase(roles.backup, own),
    drop: () => asClient(server.adminUrl, (admin) => dropDatabase(admin, own, server.prefix)),
  };
}

/** A database with the run's roles and nothing in it, as a restore wants it. */
export async function emptyDatabase(name: string): Promise<TestDatabase> {
  const { adminUrl, prefix } = inject('testServer');
  const own = `${prefix}_${name}_${randomBytes(3).toString('hex')}`;
  const urls = await bootstrap(adminUrl, own, { rolePrefix: prefix, secret: prefix });
  return { ...urls, name: own, drop: () => asClient(adminUrl, (admin) => dropDatabase(admin, own, prefix)) };
}

/** Test files run side by side: the first that needs a template builds it, the others wait. */
async function template({ adminUrl, prefix }: TestServer, content: Content): Promise<InstallationUrls> {
  const name = `${prefix}_${content.name}`;
  const settings = { rolePrefix: prefix, secret: prefix };
  return asClient(adminUrl, async (lock) => {
    await lock.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await lock.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return bootstrap(adminUrl, name, settings);
    // Under another name until it is whole.
    const unfinished = `${name}_unfinished`;
    await dropDatabase(lock, unfinished, prefix);
    const urls = await bootstrap(adminUrl, unfinished, settings);
    await migrate(urls);
    await content.fill(urls);
    await analyze(urls.owner);
    await lock.query(`alter database ${pg.escapeIdentifier(unfinished)} rename to ${pg.escapeIdentifier(name)}`);
    return urls;
  });
}

async function clone(admin: pg.Client, from: string, to: string, roles: DatabaseUrls): Promise<void> {
  const owner = pg.escapeIdentifier(new URL(roles.owner).username);
  const make = `create database ${pg.escapeIdentifier(to)} template ${pg.escapeIdentifier(from)} owner ${owner}`;
  for (let attempt = 1; ; attempt++) {
    try {
      await admin.query(make);
      return;
    } catch (error) {
      // 55006: somebody is connected to the template, for instance autovacuum.
      if ((error as { code?: string }).code !== '55006' || attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function dropDatabase(admin: pg.Client, name: string, prefix: string): Promise<void> {
  if (!name.startsWith(`${prefix}_`)) throw new Error(`Tests do not drop ${name}: it is not theirs`);
  await quiet(admin, name);
  await admin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
}

/**
 * Waits until nobody is connected, for a second at most: a pool says that it ended before its connections have, and one that the drop
 * cuts in between throws where no test catches it.
 */
async function quiet(admin: pg.Client, name: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const { rowCount } = await admin.query('select from pg_stat_activity where datname = $1 limit 1', [name]);
    if (!rowCount) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Drops every database and role of the run. */
export async function dropAll({ adminUrl, prefix }: TestServer): Promise<void> {
  await asClient(adminUrl, async (admin) => {
    const databases = await admin.query<{ name: string }>(
      `select datname as name from pg_database where datname like $1 || '\\_%'`,
      [prefix],
    );
    for (const { name } of databases.rows) await dropDatabase(admin, name, prefix);
    const roles = await admin.query<{ name: string }>(
      `select rolname as name from pg_roles where rolname like $1 || '\\_%'`,
      [prefix],
    );
    for (const { name } of roles.rows) await admin.query(`drop role ${pg.escapeIdentifier(name)}`);
  });
}

const onDatabase = (url: string, database: string): string =>
  Object.assign(new URL(url), { pathname: `/${database}` }).href;
