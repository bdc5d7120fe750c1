import type { MikroORM } from '@mikro-orm/postgresql';
import { type Config, refuseOpenDemo } from '../config.ts';
import { loadDemo, loadDistrict, loadGradeSchemes } from '../demo/index.ts';
import { analyze, poolOf } from '../platform/database/index.ts';
import type { Vault } from '../shared/access/vault.ts';
import { StartupError } from '../startup-error.ts';
import type { OpenDatabase } from './database.ts';
import { type DemoPassword, demoPassword } from './demo-password.ts';

export interface Demo {
  /** Whether the database holds demo data, from this start or an earlier one: it is then shown everywhere. */
  readonly held: boolean;
  /** null: the demo is switched off. */
  readonly password: DemoPassword | null;
  /** It was on, and nothing was loaded: the database holds an office's own data. */
  readonly declined: boolean;
}

/**
 * The real district (tree and census base) at the first start, and with DEMO the invented rest. What an earlier start loaded stays demo data
 * when DEMO is off now: it keeps the server on this machine and out of production. An office's own data, as after a restore into the embedded
 * database, is never mixed with it: no invented figure, no account whose password stands on the screen.
 */
export async function prepareDemo(
  config: Config,
  orm: MikroORM,
  { folder, ownerUrl }: Pick<OpenDatabase, 'folder' | 'ownerUrl'>,
  vault: Vault,
): Promise<Demo> {
  const before = await contentsOf(orm);
  const declined = config.demo && before.users && !before.demo;
  const password = config.demo && !declined ? demoPassword(config.demoPassword, folder) : null;
  const entered = password === null ? await loadShipped(orm) : await loadWith(orm, password, vault);
  if (entered && ownerUrl !== null) await analyze(ownerUrl);
  const held = (await contentsOf(orm)).demo;
  if (held) refuseOpenDemo(config.host);
  return { held, password, declined };
}

/** Before anything of the database is opened: production works with no invented data, wherever it came from. */
export async function refuseDemoInProduction({ production }: Config, orm: MikroORM): Promise<void> {
  if (production && (await contentsOf(orm)).demo)
    throw new StartupError(
      '这个数据库里有演示数据，NODE_ENV=production 时不能使用；请换一个新的数据库。',
      'This database holds demo data, which NODE_ENV=production refuses: use a new database.',
    );
}

/** What comes with the product without the demo: the district's tree and figures, and the grade schemes. */
async function loadShipped(orm: MikroORM): Promise<boolean> {
  const entered = await loadDistrict(orm);
  return (await loadGradeSchemes(orm)) > 0 || entered;
}

const loadWith = (orm: MikroORM, { value, file, made }: DemoPassword, vault: Vault): Promise<boolean> =>
  // The password also when one was made anew because the file is gone: what is printed must open the door.
  loadDemo(orm, { password: value, vault, resetPasswords: file === null || made });

interface Contents {
  /** Every invented row says 演示 at the beginning of its source. */
  readonly demo: boolean;
  readonly users: boolean;
}

async function contentsOf(orm: MikroORM): Promise<Contents> {
  const client = await (await poolOf(orm)).connect();
  try {
    await client.query('begin read only');
    await client.query(`select set_config('app.person', '1', true), set_config('app.all', 'on', true)`);
    const { rows } = await client.query<Contents>(
      `select exists (select from facility_fact where source like '演示%') or exists (select from base_figure where source like '演示%') as demo,
         exists (select from app_user) as users`,
    );
    return rows[0] as Contents;
  } finally {
    await client.query('rollback');
    client.release();
  }
}
