import type { PoolClient } from 'pg';
import type { Execution } from '../../shared/reads/executions.ts';

export interface Outcome {
  /** What PostgreSQL says was done: `INSERT 0 1`, `COMMIT`. */
  readonly tag: string;
  /** Columns of each row as PostgreSQL's text. */
  readonly rows: readonly (readonly (string | null)[])[];
}

/** The messages of pg's connection that a Submittable speaks. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  parse(query: object): void;
  bind(query: object): void;
  execute(query: object): void;
  close(query: object): void;
  sync(): void;
}

/** Statements a connection holds. After an error it is not known which were parsed, so those are closed and parsed anew. */
const held = new WeakMap<object, Map<string, 'held' | 'unsure'>>();

/**
 * Several statements in one round trip: Bind and Execute of each, one Sync. The first that fails leaves out those behind it. Outside a
 * transaction block they are one implicit transaction; a `begin` among them opens a block, a `commit` closes it. Uses pg's Submittable, the
 * interface of pg-cursor and the like; the pool must have `pipeline: true`.
 */
export function sendTogether(client: PoolClient, executions: readonly Execution[]): Promise<readonly Outcome[]> {
  return new Promise((resolve, reject) => {
    const outcomes: Outcome[] = [];
    let rows: (string | null)[][] = [];
    let statements = new Map<string, 'held' | 'unsure'>();
    let failed = false;

    const send = (wire: Wire, { statement: { name, text }, values }: Execution): void => {
      const state = statements.get(name);
      if (state === 'unsure') wire.close({ type: 'S', name });
      if (state !== 'held') wire.parse({ name, text, types: [] });
      statements.set(name, 'held');
      wire.bind({ portal: '', statement: name, binary: false, values });
      wire.execute({ portal: '', rows: 0 });
    };

    client.query({
      submit(wire: Wire) {
        statements = held.get(wire) ?? statements;
        held.set(wire, statements);
        wire.stream.cork();
        for (const execution of executions) send(wire, execution);
        wire.sync();
        wire.stream.uncork();
      },
      handleDataRow({ fields }: { fields: (string | null)[] }) {
        rows.push(fields);
      },
      handleCommandComplete({ text }: { text: string }) {
        outcomes.push({ tag: text, rows });
        rows = [];
      },
      handleRowDescription() {},
      handlePortalSuspended() {},
      handleEmptyQuery() {},
      handleError(error: Error) {
        failed = true;
        for (const { statement } of executions) statements.set(statement.name, 'unsure');
        reject(error);
      },
      handleReadyForQuery() {
        if (!failed) resolve(outcomes);
      },
    } as never);
  });
}
