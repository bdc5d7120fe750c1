// PostGraphile over the bench's views and the product's tables, as the product's own database role: the same policies, the same triggers.
import http from 'node:http';
import type net from 'node:net';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const { DATABASE_URL, SETTINGS, CONNECTIONS } = process.env as Record<string, string>;
const pgSettings = JSON.parse(SETTINGS as string) as Record<string, string>;

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL as string,
      schemas: ['bench'],
      poolConfig: { max: Number(CONNECTIONS) },
    }),
  ],
  grafast: { context: () => ({ pgSettings }), explain: false },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
});
const server = http.createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as net.AddressInfo).port}`);
});
process.on('SIGTERM', () => process.exit(0));
