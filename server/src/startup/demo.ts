import type { MikroORM } from '@mikro-orm/postgresql';
import { type Config, refuseOpenDemo } from '../config.ts';
import { loadDemo, loadDistrict } from '../demo/index.ts';
import { analyze, poolOf } from '../platform/database/index.ts';
import { StartupError } from '../startup-error.ts';
import type { OpenDatabase } from './database.ts';
import { type DemoPassword, demoPassword } from './demo-password.ts';

export interface Demo {
  /** Whether the database holds demo data, from this start or an earlier one: it is then shown everywhere. */
  readonly held: boolean;
  /** null: the demo is switched off. */
  readonly password: DemoPassword | null;
}

/**
 * The real district (tree and census base) at the first start, and with DEMO the invented rest. What an earlier start loaded stays demo data
 * when DEMO is off now: it keeps the server on this machine and out of production.
 */
export async function prepareDemo(
  config: Config,
  orm: MikroORM,
  { folder, ownerUrl }: Pick<OpenDatabase, 'folder' | 'ownerUrl'>,
): Promise<Demo> {
  const password = config.demo ? demoPassword(config.demoPassword, folder) : null;
  const entered = password === null ? await loadDistrict(orm) : await loadWith(orm, password);
  if (entered && ownerUrl !== null) await analyze(ownerUrl);
  const held = await holdsDemoData(orm);
  if (held && config.production)
    throw new StartupError(
      '这个数据库里有演示数据，NODE_ENV=production 时不能使用；请换一个新的数据库。',
      'This database holds demo data, which NODE_ENV=production refuses: use a new database.',
    );
  if (held) refuseOpenDemo(config.host);
  return { held, password };
}

const loadWith = (orm: MikroORM, { value, file, made }: DemoPassword): Promise<boolean> =>
  // The password also when one was made anew because the file is gone: what is printed must open the door.
  loadDemo(orm, { password: value, resetPasswords: file === null || made });

/** Every invented row says 演示 at the beginning of its source. */
async function holdsDemoData(orm: MikroORM): Promise<boolean> {
  const client = await (await poolOf(orm)).connect();
  try {
    await client.query('begin read only');
    await client.query(`select set_config('app.person', '1', true), set_config('app.all', 'on', true)`);
    const { rows } = await client.query<{ held: boolean }>(
      `select exists (select from facility_fact where source like '演示%') or exists (select from base_figure where source like '演示%') as held`,
    );
    return rows[0]?.held ?? false;
  } finally {
    await client.query('rollback');
    client.release();
  }
}
