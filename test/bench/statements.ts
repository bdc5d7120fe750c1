import { once } from 'node:events';
import net from 'node:net';

/** Statements and round trips that one client sent to PostgreSQL. */
export interface StatementCount {
  /** Simple queries and executions of prepared ones. */
  readonly statements: number;
  /** How often it then waited for an answer: simple queries and Syncs. */
  readonly trips: number;
}

/** A door to PostgreSQL that counts what goes through: it reads the type byte of each message and nothing else. */
export async function countingDoor(databaseUrl: string) {
  const { hostname, port } = new URL(databaseUrl);
  let statements = 0;
  let trips = 0;
  const count = (type: number): void => {
    if (type === 0x51 /* Q, a simple query */) statements++;
    if (type === 0x45 /* E, Execute */) statements++;
    if (type === 0x51 || type === 0x53 /* S, Sync */) trips++;
  };
  const server = net.createServer((client) => {
    const database = net.connect({ host: hostname, port: Number(port) });
    const end = (): void => {
      client.destroy();
      database.destroy();
    };
    const messages = messageTypes(count);
    client.on('data', messages).on('error', end).on('close', end).pipe(database);
    database.on('error', end).on('close', end).pipe(client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = Object.assign(new URL(databaseUrl), {
    host: `127.0.0.1:${(server.address() as net.AddressInfo).port}`,
  });
  return {
    url: url.href,
    /** What was sent while `work` ran. */
    async during(work: () => Promise<unknown>): Promise<StatementCount> {
      const before = { statements, trips };
      await work();
      return { statements: statements - before.statements, trips: trips - before.trips };
    },
    close: () => server.close(),
  };
}

/** Cuts a client's bytes into messages: the first has no type, each other one a type byte and a length that counts itself. */
function messageTypes(found: (type: number) => void): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0);
  let started = false;
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const at = started ? 1 : 0;
      if (rest.length < at + 4) return;
      const length = rest.readInt32BE(at);
      if (rest.length < at + length) return;
      if (started) found(rest[0] as number);
      started = true;
      rest = rest.subarray(at + length);
    }
  };
}
