import type { PoolClient } from 'pg';
import type { Execution, PreparedStatement } from '../../../shared/reads/executions.ts';
import { type Proof, UnprovenSupposition } from '../compile/visit.ts';

/** Values of `app.person`, `app.regions`, `app.all`, `app.own_level`, `app.sights` and `app.held_until`, in this order. */
export type ScopeValues = readonly [
  person: string,
  regions: string,
  all: string,
  ownLevel: string,
  sights: string,
  heldUntil: string,
];

export const SET_SCOPE: PreparedStatement = {
  name: 'scope',
  text: `select set_config('app.person', $1, true), set_config('app.regions', $2, true), set_config('app.all', $3, true), set_config('app.own_level', $4, true), set_config('app.sights', $5, true), set_config('app.held_until', $6, true), set_config('transaction_read_only', 'on', true)`,
};

/** The messages of pg's connection that a Submittable speaks. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  parse(query: object): void;
  bind(query: object): void;
  execute(query: object): void;
  close(query: object): void;
  sync(): void;
}

/** Prepared statements a connection holds. After an error it is not known which, so they are closed and parsed anew. */
const prepared = new WeakMap<object, Map<string, 'held' | 'unsure'>>();
/** So that ever new queries do not fill the memory of a backend. */
const STATEMENTS_PER_CONNECTION = 256;

/**
 * Scope and statement in one implicit transaction: Bind and Execute of the settings, Bind and Execute of the read, one Sync. No begin and no
 * commit; the server ends the transaction at Sync and the settings with it, also after an error. `transaction_read_only` keeps a read from
 * writing. Uses pg's Submittable, the interface of pg-cursor and the like; the pool must have `pipeline: true`.
 *
 * @param proof Goes ahead in the same trip: who asks is only supposed. An answer for somebody else is thrown away with {@link UnprovenSupposition}.
 * @returns The one column of the statement's one row.
 */
export function scopedRead(
  client: PoolClient,
  scope: ScopeValues,
  read: PreparedStatement,
  values: readonly (string | null)[],
  proof?: Proof,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent: readonly Execution[] = [
      ...(proof ? [proof.execution] : []),
      { statement: SET_SCOPE, values: scope },
      { statement: read, values },
    ];
    let row: string | null | undefined;
    let done = 0;
    let failed = false;
    let statements = new Map<string, 'held' | 'unsure'>();

    const send = (wire: Wire, { statement: { name, text }, values: parameters }: Execution): void => {
      const state = statements.get(name);
      if (state === 'unsure') wire.close({ type: 'S', name });
      if (state !== 'held') wire.parse({ name, text, types: [] });
      statements.delete(name);
      statements.set(name, 'held');
      wire.bind({ portal: '', statement: name, binary: false, values: parameters });
      wire.execute({ portal: '', rows: 0 });
    };
    const dropOldest = (wire: Wire): void => {
      for (const name of statements.keys()) {
        if (statements.size <= STATEMENTS_PER_CONNECTION) return;
        wire.close({ type: 'S', name });
        statements.delete(name);
      }
    };

    client.query({
      read,
      submit(wire: Wire) {
        statements = prepared.get(wire) ?? statements;
        prepared.set(wire, statements);
        wire.stream.cork();
        for (const execution of sent) send(wire, execution);
        dropOldest(wire);
        wire.sync();
        wire.stream.uncork();
      },
      handleDataRow({ fields }: { fields: (string | null)[] }) {
        row = fields[0];
      },
      handleCommandComplete() {
        if (done === 0) proof?.take(row ?? null);
        done++;
        if (done < sent.length) row = undefined;
      },
      handleRowDescription() {},
      handlePortalSuspended() {},
      handleEmptyQuery() {},
      handleError(error: Error) {
        failed = true;
        for (const { statement } of sent) statements.set(statement.name, 'unsure');
        reject(error);
      },
      handleReadyForQuery() {
        if (failed) return;
        if (proof && !proof.held) reject(new UnprovenSupposition());
        else if (typeof row !== 'string') reject(new Error(`The read ${read.name} gave no row`));
        else resolve(row);
      },
    } as never);
  });
}
