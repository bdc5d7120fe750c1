import 'reflect-metadata';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { type EntityClass, MikroORM, type PostgreSqlConnection } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { refuseOldServer, refuseOtherSchema, refuseStrongRole } from './requirements.ts';
import { refuseUnfinishedRestore } from './unfinished.ts';
import { WITHOUT_JIT } from './without-jit.ts';

export interface ConnectOptions {
  readonly poolSize?: number;
  /** Milliseconds after which a statement is given up; a read that takes longer is answered QUERY_TOO_SLOW, a write TRY_AGAIN. */
  readonly statementTimeout?: number;
  /** Milliseconds a statement waits for another transaction. */
  readonly lockTimeout?: number;
  /** Milliseconds a transaction may stand idle; ends what a crashed request left open. */
  readonly idleTimeout?: number;
  /** Told about every connection the server loses; without a listener Node would end with it. */
  readonly onConnectionLost?: (error: Error) => void;
}

/**
 * The server's only way into the database. Refuses a role that could read past row security, a table whose region is not guarded, a server
 * below PostgreSQL 15 and a database that is not migrated; each with a sentence.
 */
export async function connect(
  appUrl: string,
  entities: readonly EntityClass<object>[],
  {
    poolSize = 10,
    statementTimeout = 15_000,
    lockTimeout = 5_000,
    idleTimeout = 30_000,
    onConnectionLost = () => undefined,
  }: ConnectOptions = {},
): Promise<MikroORM> {
  const orm = await MikroORM.init({
    metadataProvider: ReflectMetadataProvider,
    clientUrl: appUrl,
    entities: [...entities],
    discovery: { warnWhenNoEntities: false },
    pool: { max: poolSize },
    driverOptions: {
      application_name: 'jiceng',
      // Starting helpers takes longer too; the other processors are for who else asks.
      options: `${WITHOUT_JIT} -c max_parallel_workers_per_gather=0`,
      pipeline: true,
      connectionTimeoutMillis: 10_000,
      statement_timeout: statementTimeout,
      lock_timeout: lockTimeout,
      idle_in_transaction_session_timeout: idleTimeout,
      onPoolCreated: (pool: pg.Pool) => {
        pool.on('error', onConnectionLost);
      },
    },
  });
  try {
    const pool = await poolOf(orm);
    await refuseOldServer(pool);
    await refuseStrongRole(orm);
    await refuseUnfinishedRestore(pool);
    await refuseOtherSchema(pool);
    return orm;
  } catch (error) {
    await orm.close();
    throw error;
  }
}

/** The pool behind the ORM, for what speaks to PostgreSQL directly. */
export const poolOf = (orm: MikroORM): Promise<pg.Pool> =>
  (orm.em.getConnection() as PostgreSqlConnection).getNativeClient();
