// npm run bench -- --only batches [--workers 100000] [--times 100]: how long somebody waits at the page of a batch of everybody.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { giveBatches } from './batches.sql.ts';
import { startProduct } from './contestants/product.ts';
import { openServer, withDatabase } from './database.ts';
import { adoptScheme } from './grades.sql.ts';
import { inRoot } from './places.ts';

const { values: given } = parseArgs({
  options: {
    workers: { type: 'string', default: '100000' },
    times: { type: 'string', default: '100' },
    batches: { type: 'string', default: '3' },
  },
});
const OPERATIONS = ['shared', 'regrade']
  .map((name) => readFileSync(inRoot(`schema/operations/${name}.graphql`), 'utf8'))
  .join('\n');
/** The operation as the console sends it, with the fragments it names. */
function sent(name: string): string {
  const parts = OPERATIONS.split(/\n(?=query |mutation |fragment |# )/).filter((part) =>
    /^(query|fragment) /.test(part),
  );
  const needed = new Set<string>();
  const take = (part: string | undefined): void => {
    if (!part || needed.has(part)) return;
    needed.add(part);
    for (const [, fragment] of part.matchAll(/\.\.\.(\w+)/g))
      take(parts.find((each) => each.startsWith(`fragment ${fragment} `)));
  };
  take(parts.find((part) => new RegExp(`^query ${name}\\b`).test(part)));
  return [...needed].join('\n');
}

const server = await openServer();
try {
  await withDatabase(server.adminUrl, Number(given.workers), async (bench) => {
    const client = new pg.Client({ connectionString: bench.superUrl });
    await client.connect();
    await adoptScheme(client, bench.district.id);
    const batch = String(await giveBatches(client, bench.district.id, Number(given.batches)));
    await client.end();
    const running = await startProduct(bench, bench.appUrl);
    const change = { batch: { eq: batch }, outcome: { eq: 'CHANGE' } };
    const name = [{ field: 'NAME', direction: 'ASC' }];
    const items = (filter: object, more: object = {}) => ({
      filter: { ...change, ...filter },
      sort: name,
      page: { limit: 25, offset: 0 },
      ...more,
    });
    const questions: readonly (readonly [string, string, object])[] = [
      ['the batch, with its reasons', 'RegradeBatch', { id: batch, persons: true, deciders: true }],
      ['who changes', 'RegradeItems', items({})],
      ['by years (half of them)', 'RegradeItems', items({ reason: { in: ['SERVICE'] } })],
      ['by years or education', 'RegradeItems', items({ reason: { in: ['SERVICE', 'EDUCATION'] } })],
      ['by certificates', 'RegradeItems', items({ reason: { in: ['CERTIFICATE'] } })],
      ['by honours', 'RegradeItems', items({ reason: { in: ['HONOUR'] } })],
      ['early (the rarest)', 'RegradeItems', items({ reason: { in: ['EARLY'] } })],
      ["by nobody's reason", 'RegradeItems', items({ reason: { in: ['PLACEMENT'] } })],
      [
        'early, from the last name',
        'RegradeItems',
        items({ reason: { in: ['EARLY'] } }, { sort: [{ field: 'NAME', direction: 'DESC' }] }),
      ],
      [
        'by certificates, page 40',
        'RegradeItems',
        items({ reason: { in: ['CERTIFICATE'] } }, { page: { limit: 25, offset: 975 } }),
      ],
      [
        'by certificates, a street',
        'RegradeItems',
        items({ reason: { in: ['CERTIFICATE'] }, region: { eq: String(bench.district.streets[3]) } }),
      ],
      ['by honours, waiting', 'RegradeItems', items({ reason: { in: ['HONOUR'] }, decision: { eq: 'PENDING' } })],
    ];
    const ask = async (operation: string, variables: object) => {
      const began = performance.now();
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: running.cookie },
        body: JSON.stringify({ operationName: operation, query: sent(operation), variables }),
      });
      const { data, errors } = (await response.json()) as {
        data: Record<string, { totalCount?: number }>;
        errors?: unknown;
      };
      if (errors) throw new Error(JSON.stringify(errors));
      return { ms: performance.now() - began, found: Object.values(data)[0]?.totalCount ?? null };
    };
    console.log(
      `\n| a batch of ${Number(given.workers).toLocaleString('en')} | found | p50 ms | p99 ms |\n|---|---|---|---|`,
    );
    for (const [label, operation, variables] of questions) {
      for (let n = 0; n < 8; n++) await ask(operation, variables);
      const took: number[] = [];
      let found: number | null = null;
      for (let n = 0; n < Number(given.times); n++) {
        const answer = await ask(operation, variables);
        took.push(answer.ms);
        found = answer.found;
      }
      took.sort((one, other) => one - other);
      const at = (share: number) =>
        (took[Math.min(took.length - 1, Math.floor(took.length * share))] as number).toFixed(1);
      console.log(`| ${label} | ${found?.toLocaleString('en') ?? ''} | ${at(0.5)} | ${at(0.99)} |`);
    }
    if (process.env.BENCH_HOLD) await new Promise((resolve) => setTimeout(resolve, Number(process.env.BENCH_HOLD)));
    await running.stop();
  });
} finally {
  await server.close();
}
