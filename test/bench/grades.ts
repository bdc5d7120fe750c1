// npm run bench -- --only grades [--workers 100000]: grades of everybody over ten years of facts, proposed and simulated by the jobs the product has for it.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startProduct } from './contestants/product.ts';
import { type Bench, openServer, withDatabase } from './database.ts';
import { adoptScheme, giveDecade } from './grades.sql.ts';
import { sharesOf } from './grades-shares.ts';
import { inRoot } from './places.ts';

const { values: given } = parseArgs({
  options: {
    workers: { type: 'string', default: '100000' },
    /** A folder for a CPU profile of the server. */
    profile: { type: 'string' },
    /** MiB its heap may have, as its old space: not given, it takes what V8 likes. */
    heap: { type: 'string' },
  },
});
const WORKERS = Number(given.workers);
const ON = '2026-01-01';
const PROBE = '{ workers(page: { limit: 25 }) { totalCount items { id name unit { name } } } }';

interface Job {
  readonly state: string;
  readonly done: number;
  readonly total: number | null;
  readonly error: { readonly code: string } | null;
}
type Server = Awaited<ReturnType<typeof startProduct>>;

const server = await openServer();
try {
  await withDatabase(server.adminUrl, WORKERS, measure);
} finally {
  await server.close();
}

async function measure(bench: Bench): Promise<void> {
  const client = new pg.Client({ connectionString: bench.superUrl });
  await client.connect();
  await giveDecade(client);
  const running = await startProduct(bench, bench.appUrl, [
    ...['--import', inRoot('test/bench/held.mjs')],
    ...(given.profile ? ['--cpu-prof', `--cpu-prof-dir=${given.profile}`] : []),
    ...(given.heap ? [`--max-old-space-size=${given.heap}`] : []),
  ]);
  try {
    const { draftId } = await adoptScheme(client, bench.district.id);
    const alone: number[] = [];
    while (alone.length < 100) await probe(running, alone);
    console.log(
      `\n| ${WORKERS.toLocaleString('en')} workers, ten years of facts | seconds | workers/s | server at most, MiB: before / a quarter / half / whole | longest turn of its loop, ms | the list's p95, ms: alone / meanwhile |\n|---|---|---|---|---|---|`,
    );
    const regionId = String(bench.district.id);
    const jobs = {
      'proposals (prepareRegrade)': ['prepareRegrade', { regionId, effectiveOn: ON }],
      'simulation, two schemes': ['simulateGradeScheme', { regionId, schemeId: String(draftId), asOf: ON }],
    } as const;
    for (const [name, [mutation, input]] of Object.entries(jobs)) await timed(running, name, mutation, input, alone);
    console.log(`\n${await sharesOf(bench, Math.min(WORKERS, 10_000), ON)}`);
  } finally {
    await running.stop();
    await client.end();
  }
}

async function timed(running: Server, name: string, mutation: string, input: object, alone: readonly number[]) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const meanwhile: number[] = [];
  const peaks = [running.peakMiB()];
  await running.held();
  const began = performance.now();
  const asked = await ask<Record<string, { readonly jobId: string }>>(
    running,
    `mutation ($input: ${type}) { ${mutation}(input: $input) { jobId } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  const id = asked[mutation]?.jobId;
  for (let share = 0; share < 1; ) {
    await probe(running, meanwhile);
    const { job } = await ask<{ job: Job }>(
      running,
      'query ($id: ID!) { job(id: $id) { state done total error { code } } }',
      { id },
    );
    if (job.state === 'FAILED') throw new Error(`${mutation} failed: ${JSON.stringify(job.error)}`);
    share = job.state === 'DONE' ? 1 : job.total ? Math.min(0.99, job.done / job.total) : 0;
    while (peaks.length < 4 && share >= ([0.25, 0.5, 1][peaks.length - 1] as number)) peaks.push(running.peakMiB());
  }
  const seconds = (performance.now() - began) / 1000;
  const { held } = await running.held();
  console.log(
    `| ${name} | ${seconds.toFixed(1)} | ${Math.round(WORKERS / seconds).toLocaleString('en')} | ${peaks.join(' / ')} | ${held.toFixed(0)} | ${p95(alone)} / ${p95(meanwhile)} |`,
  );
}

async function probe(running: Server, times: number[]): Promise<void> {
  const began = performance.now();
  await ask(running, PROBE);
  times.push(performance.now() - began);
  await wait(20);
}

async function ask<T>(
  { url, cookie }: Pick<Server, 'url' | 'cookie'>,
  query: string,
  variables: object = {},
): Promise<T> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: T; errors?: unknown };
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}

function p95(times: readonly number[]): string {
  return (times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0).toFixed(0);
}
