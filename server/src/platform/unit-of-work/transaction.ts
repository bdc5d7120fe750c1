import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { PoolClient } from 'pg';
import { type Execution, leftForCommit } from '../../shared/reads/executions.ts';
import { type Outcome, ormTransaction, poolOf, sendTogether } from '../database/index.ts';

export interface Course<T> {
  /** Sent in one trip: `begin`, the settings and whatever else need not wait for them. */
  readonly opening: readonly Execution[];
  /** Told what the opening answered. */
  readonly work: (em: EntityManager, opened: readonly Outcome[]) => Promise<T>;
  /** Sent in one trip with the commit, behind what the work left for it. */
  readonly closing: (result: T) => readonly Execution[];
}

const COMMIT: Execution = { statement: { name: 'commit', text: 'commit' }, values: [] };

/** One transaction on one connection, of which nothing is left when it fails: two waits and those of the work. */
export async function transaction<T>(orm: MikroORM, { opening, work, closing }: Course<T>): Promise<T> {
  const pool = await poolOf(orm);
  const client = await pool.connect();
  let lost: Error | undefined;
  try {
    return await onConnection(orm, client, { opening, work, closing });
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => {
      lost = failed;
    });
    throw error;
  } finally {
    client.release(lost);
  }
}

async function onConnection<T>(orm: MikroORM, client: PoolClient, { opening, work, closing }: Course<T>): Promise<T> {
  const opened = await sendTogether(client, opening);
  const handle = await ormTransaction(client);
  // A fork each time: what a failed attempt had loaded must not be seen by the next.
  const em = orm.em.fork() as EntityManager;
  em.setTransactionContext(handle);
  try {
    const result = await work(em, opened);
    await em.flush();
    const [committed] = (await sendTogether(client, [...leftForCommit(em), ...closing(result), COMMIT])).slice(-1);
    if (committed?.tag !== 'COMMIT')
      throw new Error('The transaction had failed before its commit: an error of a statement was swallowed');
    return result;
  } finally {
    await handle.rollback().execute();
  }
}
