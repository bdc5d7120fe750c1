import { type Migration, Migrator } from '@mikro-orm/migrations';
import { type Constructor, MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { MIGRATIONS } from '../../migrations/index.ts';
import { asClient, type DatabaseUrls } from './bootstrap.ts';
import { openToBackup } from './open-to-backup.ts';
import { MIGRATION_TABLE, refuseOldServer } from './requirements.ts';
import { refuseUnfinishedRestore } from './unfinished.ts';
import { WITHOUT_JIT } from './without-jit.ts';

/** Runs what is missing as the owner and closes that connection; two starts at once run it once. Returns what ran. */
export const migrate = (urls: DatabaseUrls): Promise<readonly string[]> => run(urls, {});

/**
 * For a restore, whose database is marked as unfinished.
 *
 * @param only the migrations the backup was made with; without them everything that is missing
 */
export const migrateTo = (urls: DatabaseUrls, only?: readonly string[]): Promise<readonly string[]> =>
  run(urls, { only, restoring: true });

interface Run {
  readonly only?: readonly string[] | undefined;
  readonly restoring?: true;
}

async function run(urls: DatabaseUrls, { only, restoring }: Run): Promise<readonly string[]> {
  const app = pg.escapeIdentifier(decodeURIComponent(new URL(urls.app).username));
  return asClient(urls.owner, async (lock) => {
    await refuseOldServer(lock);
    await lock.query(`select pg_advisory_lock(hashtext('jiceng migrate'))`);
    if (!restoring) await refuseUnfinishedRestore(lock);
    const orm = await MikroORM.init({
      clientUrl: urls.owner,
      discovery: { warnWhenNoEntities: false },
      logger: () => undefined,
      extensions: [Migrator],
      migrations: {
        tableName: MIGRATION_TABLE,
        migrationsList: MIGRATIONS.map(({ name, class: migration }) => ({ name, class: naming(migration, app) })),
        snapshot: false,
      },
      // What a migration changes in audited tables is entered like any other change: by SYSTEM.
      driverOptions: {
        options: `${WITHOUT_JIT} -c app.person=1 -c app.all=on -c app.operation=migrate -c app.reason=migrate`,
      },
    });
    try {
      const ran = await orm.migrator.up(only && { migrations: [...only] });
      await lock.query(`grant select on ${MIGRATION_TABLE} to ${app}`);
      if (urls.backup) await openToBackup(lock, decodeURIComponent(new URL(urls.backup).username));
      if (ran.length) await lock.query('analyze');
      return ran.map(({ name }) => name);
    } finally {
      await orm.close();
    }
  });
}

/**
 * Counts what the tables hold, for the planner, after much was entered at once: until the server's own look a minute later, a read over the
 * whole district would take several times as long.
 */
export const analyze = (ownerUrl: string): Promise<unknown> => asClient(ownerUrl, (owner) => owner.query('analyze'));

/** Migrations name the server's role `jiceng_app`; here it gets the name it really has. */
function naming(migration: Constructor<Migration>, app: string): Constructor<Migration> {
  return new Proxy(migration, {
    construct(target, args) {
      const made = Reflect.construct(target, args) as Migration;
      const add = made.addSql.bind(made);
      made.addSql = (sql) => add(typeof sql === 'string' ? sql.replaceAll(/\bjiceng_app\b/g, () => app) : sql);
      return made;
    },
  });
}
