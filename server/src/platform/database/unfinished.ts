import type pg from 'pg';
import { StartupError } from '../../startup-error.ts';

/** Stands in a database from the first to the last moment of a restore; where it is found, the restore did not come to its end. */
export const UNFINISHED = 'restore_unfinished';

interface Querying {
  query(sql: string): Promise<{ rows: unknown[] }>;
}

export async function isUnfinished(client: Querying): Promise<boolean> {
  const { rows } = await client.query(`select from pg_class where relname = '${UNFINISHED}' and relkind = 'r'`);
  return rows.length > 0;
}

/** @throws StartupError when the database was only half restored: nobody works with it, and it is no source of a backup. */
export async function refuseUnfinishedRestore(client: Querying): Promise<void> {
  if (!(await isUnfinished(client))) return;
  throw new StartupError(
    '这个数据库的恢复没有完成，不能使用；请重新运行 npm run restore，或删除该数据库。',
    'The restore of this database did not come to its end, so it is not used: run npm run restore again, or remove the database.',
  );
}

/** The first thing a restore writes. */
export const markUnfinished = (owner: pg.Client, file: string): Promise<unknown> =>
  owner.query(`create table ${UNFINISHED} as select now() as since, ${owner.escapeLiteral(file)}::text as file`);

/** The last thing a restore writes. */
export const markFinished = (owner: pg.Client): Promise<unknown> => owner.query(`drop table ${UNFINISHED}`);
