// npm run bench -- --only find [--workers 100000] [--times 60]: how long somebody waits who looks for people.
import { parseArgs } from 'node:util';
import pg from 'pg';
import { product } from './contestants/product.ts';
import { openServer, withDatabase } from './database.ts';
import { giveCareers } from './find.sql.ts';
import { QUESTIONS } from './find-questions.ts';

const { values: given } = parseArgs({
  options: { workers: { type: 'string', default: '100000' }, times: { type: 'string', default: '60' } },
});

const times = Number(given.times);
const server = await openServer();
try {
  await withDatabase(server.adminUrl, Number(given.workers), async (bench) => {
    const client = new pg.Client({ connectionString: bench.superUrl });
    await client.connect();
    await giveCareers(client);
    await client.end();
    const running = await product.start(bench, bench.appUrl);
    const { headers } = running.ask('A1', {
      street: 2,
      districtCode: '',
      figure: { unit: 0, street: 0, onDate: '', value: 0 },
    });
    const ask = async (query: string, variables: object): Promise<{ ms: number; found: number | null }> => {
      const began = performance.now();
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as {
        data: Record<string, { totalCount?: number }>;
        errors?: unknown;
      };
      if (errors) throw new Error(JSON.stringify(errors));
      return { ms: performance.now() - began, found: Object.values(data)[0]?.totalCount ?? null };
    };
    console.log(
      `\n| of ${Number(given.workers).toLocaleString('en')} workers | found | p50 ms | p99 ms |\n|---|---|---|---|`,
    );
    for (const [name, query, variables] of QUESTIONS) {
      for (let n = 0; n < 8; n++) await ask(query, variables);
      const took: number[] = [];
      let found: number | null = null;
      for (let n = 0; n < times; n++) {
        const answer = await ask(query, variables);
        took.push(answer.ms);
        found = answer.found;
      }
      took.sort((one, other) => one - other);
      const at = (share: number) =>
        (took[Math.min(took.length - 1, Math.floor(took.length * share))] as number).toFixed(1);
      console.log(`| ${name} | ${found?.toLocaleString('en') ?? ''} | ${at(0.5)} | ${at(0.99)} |`);
    }
    await running.stop();
  });
} finally {
  await server.close();
}
