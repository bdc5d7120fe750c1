// npm run bench -- --only find [--workers 100000] [--times 60]: how long somebody waits who looks for people.
import { parseArgs } from 'node:util';
import pg from 'pg';
import { product } from './contestants/product.ts';
import { openServer, withDatabase } from './database.ts';
import { giveCareers } from './find.sql.ts';

const { values: given } = parseArgs({
  options: { workers: { type: 'string', default: '100000' }, times: { type: 'string', default: '60' } },
});

const LIST = `query Find($filter: WorkerFilter, $sort: [WorkerSort!], $page: PageInput) { workers(filter: $filter, sort: $sort, page: $page) {
  totalCount items { id name pinyin standing counted left employedFrom employer { id name } unit { id code name level parent { id name } } } } }`;
const ALL = `query All($text: String!) { workers(filter: { search: $text }, page: { limit: 6 }) { items { id name unit { id name } } }
  regions(filter: { search: $text }, page: { limit: 6 }) { items { id code name } }
  facilities(filter: { search: $text }, page: { limit: 4 }) { items { id name } }
  employers(filter: { search: $text }, page: { limit: 4 }) { items { id name } } }`;
const still = { left: { eq: false } };

/** Each as the console asks it: the first page with its total. */
const QUESTIONS: readonly (readonly [name: string, query: string, variables: object])[] = [
  ['the list', LIST, { filter: still }],
  ['its page 40', LIST, { filter: still, page: { limit: 25, offset: 975 } }],
  ['a street', LIST, { filter: { ...still, town: { eq: '5' } } }],
  ['principals', LIST, { filter: { ...still, post: { eq: 'PRINCIPAL' } } }],
  ['general staff', LIST, { filter: { ...still, post: { eq: 'GENERAL' } } }],
  ['principals of a street', LIST, { filter: { ...still, town: { eq: '5' }, post: { eq: 'PRINCIPAL' } } }],
  ['with a certificate', LIST, { filter: { ...still, certificate: { eq: 'SOCIAL_WORKER' } } }],
  ['registered today', LIST, { filter: { ...still, registered: { eq: 'SOCIAL_WORKER' } } }],
  ['hired in 2024', LIST, { filter: { ...still, hired: { gte: '2024-01-01', lt: '2025-01-01' } } }],
  ['a surname', LIST, { filter: { ...still, search: '王' } }],
  ['a whole name', LIST, { filter: { ...still, search: '王晓燕' } }],
  ['pinyin', LIST, { filter: { ...still, search: 'wangxiaoyan' } }],
  ['initials', LIST, { filter: { ...still, search: 'wxy' } }],
  ['a whole number', LIST, { filter: { ...still, search: '11010519491231002X' } }],
  ['everything, by a word', ALL, { text: '王晓' }],
  ['everything, by pinyin', ALL, { text: 'wangx' }],
];

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
        data: { workers: { totalCount?: number } };
        errors?: unknown;
      };
      if (errors) throw new Error(JSON.stringify(errors));
      return { ms: performance.now() - began, found: data.workers.totalCount ?? null };
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
