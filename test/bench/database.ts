import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { bootstrap } from '../../server/src/platform/database/bootstrap.ts';
import { startEmbedded } from '../../server/src/platform/embedded/index.ts';
import { buildDistrict, type District } from './district.sql.ts';
import { VIEWS } from './floor.sql.ts';
import { inRoot, root } from './places.ts';

/** A built database, and how the contestants come to it. */
export interface Bench {
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly superUrl: string;
  readonly district: District;
  /** An HR manager who holds the district. */
  readonly account: { readonly username: string; readonly password: string };
  /** The settings row security and audit read, as the product sets them for that manager. */
  readonly settings: Readonly<Record<string, string>>;
  /** Connections to the database each contestant may hold: the product's. */
  readonly connections: number;
}

const CONNECTIONS = 10;
const USERNAME = 'bench';

/** A PostgreSQL to work in: the administrator's of DATABASE_ADMIN_URL, otherwise the embedded one in a folder of its own. */
export async function openServer(): Promise<{ readonly adminUrl: string; close(): Promise<void> }> {
  const given = process.env.DATABASE_ADMIN_URL;
  if (given) return { adminUrl: given, close: async () => undefined };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jiceng-bench-'));
  fs.chmodSync(folder, 0o755);
  const embedded = await startEmbedded({
    dataDir: folder,
    dataDirGiven: true,
    repository: root,
    onLost: (reason) => {
      throw reason;
    },
  });
  return {
    adminUrl: embedded.adminUrl,
    close: async () => {
      await embedded.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes a database with so many workers, hands it to `use` and drops it. */
export async function withDatabase<T>(
  adminUrl: string,
  workers: number,
  use: (bench: Bench) => Promise<T>,
): Promise<T> {
  const name = `jiceng_bench_${randomBytes(3).toString('hex')}`;
  const { app: appUrl, owner: ownerUrl, backup: backupUrl } = await bootstrap(adminUrl, name, { rolePrefix: name });
  const superUrl = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;
  const asAdministrator = <R>(url: string, work: (client: pg.Client) => Promise<R>) => connected(url, work);
  try {
    const account = { username: USERNAME, password: `Lamp-${randomBytes(9).toString('base64url')}` };
    migrateAndMakeUser({ appUrl, ownerUrl }, account);
    const made = await asAdministrator(superUrl, async (client) => {
      const district = await buildDistrict(client, workers);
      const personId = await giveDistrict(client, district);
      const role = pg.escapeIdentifier(new URL(appUrl).username);
      for (const statement of VIEWS) await client.query(statement);
      await client.query(`grant usage on schema bench to ${role}`);
      await client.query(`grant select, insert on all tables in schema bench to ${role}`);
      await client.query('vacuum analyze');
      return { district, personId };
    });
    const settings = {
      'app.person': String(made.personId),
      'app.regions': `{${[made.district.id, ...made.district.streets].join(',')}}`,
      'app.all': '',
      'app.own_level': '',
      'app.operation': 'bench',
      'app.reason': 'bench',
      'app.request': 'bench',
    };
    return await use({
      appUrl,
      ownerUrl,
      superUrl,
      district: made.district,
      account,
      settings,
      connections: CONNECTIONS,
    });
  } finally {
    await connected(adminUrl, async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
      for (const url of [appUrl, ownerUrl, backupUrl])
        await client.query(`drop role if exists ${pg.escapeIdentifier(new URL(url).username)}`);
    });
  }
}

async function connected<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** The product's own command migrates and makes a user, whom `giveDistrict` then makes the manager of the district. */
function migrateAndMakeUser(
  { appUrl, ownerUrl }: Pick<Bench, 'appUrl' | 'ownerUrl'>,
  { username, password }: Bench['account'],
): void {
  const made = spawnSync(process.execPath, [inRoot('server/dist/cli/admin-create.js')], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: appUrl,
      DATABASE_OWNER_URL: ownerUrl,
      ADMIN_USERNAME: username,
      ADMIN_NAME: 'Bench',
      ADMIN_PASSWORD: password,
    },
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`The database could not be made: ${made.stderr}`);
}

async function giveDistrict(client: pg.Client, { id }: District): Promise<number> {
  await client.query(`select set_config('app.person', '1', false), set_config('app.all', 'on', false),
    set_config('app.operation', 'bench', false), set_config('app.reason', 'bench', false)`);
  const { rows } = await client.query<{ id: number; person_id: number }>(
    `update app_user set scope_kind = 'OWN_AND_BELOW' where username = $1 returning id, person_id`,
    [USERNAME],
  );
  const user = rows[0];
  if (!user) throw new Error('admin:create made no user');
  await client.query(`update user_role set role = 'HR_MANAGER' where user_id = $1`, [user.id]);
  await client.query('insert into user_scope_region (user_id, region_id) values ($1, $2)', [user.id, id]);
  return user.person_id;
}
