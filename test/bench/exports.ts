// npm run bench -- --only exports [--workers 100000]: how long a whole list takes to become a file, what memory, and how long others wait meanwhile.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { product } from './contestants/product.ts';
import { openServer, withDatabase } from './database.ts';

const { values: given } = parseArgs({ options: { workers: { type: 'string', default: '100000' } } });
const COLUMNS =
  'NAME TOWN UNIT EMPLOYER STANDING COUNTED EMPLOYED_FROM LEFT_ON EXIT_REASON SEX BIRTH_DATE ID_NUMBER PHONE'.split(
    ' ',
  );
const PROBE = '{ workers(page: { limit: 25 }) { items { id name unit { name } } } }';

interface Job {
  readonly id: string;
  readonly subjectId: string;
  readonly state: string;
}

const server = await openServer();
try {
  await withDatabase(server.adminUrl, Number(given.workers), async (bench) => {
    const running = await product.start(bench, bench.appUrl);
    const { headers } = running.ask('A1', {
      street: 2,
      districtCode: '',
      figure: { unit: 0, street: 0, onDate: '', value: 0 },
    });
    const ask = async <T>(query: string, variables: object = {}): Promise<T> => {
      const answer = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await answer.json()) as { data?: T; errors?: unknown };
      if (!data || errors) throw new Error(JSON.stringify(errors));
      return data;
    };
    const probe = async (times: number[]): Promise<void> => {
      const began = performance.now();
      await ask(PROBE);
      times.push(performance.now() - began);
      await wait(10);
    };
    const alone: number[] = [];
    while (alone.length < 100) await probe(alone);
    for (const format of ['CSV', 'XLSX']) {
      const before = running.peakMiB();
      const meanwhile: number[] = [];
      const began = performance.now();
      const input = { idempotencyKey: randomUUID(), format, workers: { columns: COLUMNS } };
      const { exportList } = await ask<{ exportList: Job }>(
        'mutation ($input: ExportListInput!) { exportList(input: $input) { id subjectId state } }',
        { input },
      );
      for (let state = exportList.state; state !== 'DONE'; ) {
        await probe(meanwhile);
        const { job } = await ask<{ job: Job }>('query ($id: ID!) { job(id: $id) { id subjectId state } }', exportList);
        if (job.state === 'FAILED') throw new Error('The export failed');
        state = job.state;
      }
      const made = performance.now() - began;
      const fetched = performance.now();
      const file = await fetch(`${running.url}/exports/lists/${exportList.subjectId}`, { headers });
      const bytes = (await file.arrayBuffer()).byteLength;
      const megabytes = (bytes / 1024 / 1024).toFixed(1);
      process.stdout.write(
        `${format}: ${given.workers} rows in ${(made / 1000).toFixed(1)} s, ${megabytes} MB, fetched in ${(performance.now() - fetched).toFixed(0)} ms; ` +
          `at most ${running.peakMiB()} MB of memory, ${before} MB before; the list's p95 alone ${p95(alone)} ms, meanwhile ${p95(meanwhile)} ms\n`,
      );
    }
    await running.stop();
  });
} finally {
  await server.close();
}

function p95(times: readonly number[]): string {
  return (times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0).toFixed(0);
}
