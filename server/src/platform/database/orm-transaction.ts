import {
  type CompiledQuery,
  type ControlledTransaction,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { PoolClient } from 'pg';

const CHANGES = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);
const handles = new WeakMap<PoolClient, Kysely<unknown>>();

/**
 * The transaction that is open on a connection, in the shape the ORM takes it. Whoever opened it closes it; `commit` and `rollback` of the
 * handle send nothing, they make it refuse what comes afterwards.
 */
export function ormTransaction(client: PoolClient): Promise<ControlledTransaction<unknown>> {
  let handle = handles.get(client);
  if (!handle) {
    handle = new Kysely<unknown>({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => driverOf(new OpenConnection(client)),
        createIntrospector: (db) => new PostgresIntrospector(db),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
    });
    handles.set(client, handle);
  }
  return handle.startTransaction().execute();
}

class OpenConnection implements DatabaseConnection {
  constructor(private readonly client: PoolClient) {}

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { command, rowCount, rows } = await this.client.query(sql, parameters as unknown[]);
    return { ...(CHANGES.has(command) && { numAffectedRows: BigInt(rowCount ?? 0) }), rows: (rows ?? []) as R[] };
  }

  // biome-ignore lint/correctness/useYield: the interface asks for it, nothing here reads a cursor
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('A unit of work reads no cursor');
  }
}

function driverOf(connection: OpenConnection): Driver {
  const nothing = async (): Promise<void> => undefined;
  return {
    init: nothing,
    acquireConnection: async () => connection,
    beginTransaction: nothing,
    commitTransaction: nothing,
    rollbackTransaction: nothing,
    releaseConnection: nothing,
    destroy: nothing,
  };
}
