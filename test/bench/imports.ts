// npm run bench -- --only imports [--rows 10000] [--kinds WORKERS,EMPLOYMENT,ASSESSMENT,HONOUR]: how long an import takes, and how long others wait meanwhile.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { workbookOf } from '../../server/src/shared/workbook/writing/workbook.ts';
import { startProduct } from './contestants/product.ts';
import { openServer, withDatabase } from './database.ts';
import { type Sheet, sheetsOf } from './import-sheets.ts';
import { inRoot } from './places.ts';

const { values: given } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000' },
    kinds: { type: 'string', default: 'WORKERS,EMPLOYMENT,ASSESSMENT,HONOUR' },
    /** A folder for a CPU profile of the server. */
    profile: { type: 'string' },
  },
});
const ROWS = Number(given.rows);
const PROBE_EVERY = 5;

interface Batch {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly counts: Readonly<Record<'rows' | 'new' | 'changed' | 'same' | 'bad', number>> | null;
}
const BATCH = 'id version state counts { rows new changed same bad }';
const WORKING = ['CHECKING', 'COMMITTING', 'UNDOING'];

type Server = Awaited<ReturnType<typeof startProduct>>;

const server = await openServer();
try {
  await withDatabase(server.adminUrl, ROWS, async (bench) => {
    const profile = given.profile ? ['--cpu-prof', `--cpu-prof-dir=${given.profile}`] : [];
    const running = await startProduct(bench, bench.appUrl, ['--import', inRoot('test/bench/held.mjs'), ...profile]);
    console.log(
      `\n| ${ROWS} rows | seconds | longest turn of the server, ms | with what else ran, ms | others waited at most, ms | ended |`,
    );
    console.log('|---|---|---|---|---|---|');
    try {
      for (const sheet of sheetsOf(bench.district, ROWS))
        if (given.kinds.split(',').includes(sheet.kind)) await measure(running, sheet);
    } finally {
      await running.stop();
    }
  });
} finally {
  await server.close();
}

async function measure(running: Server, { kind, rows }: Sheet): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of workbookOf([{ name: kind, columns: [], rows }])) pieces.push(piece);
  const desk = deskOf(running);
  const upload = await desk.send('/imports?name=bench.xlsx', Buffer.concat(pieces), 'application/octet-stream');
  const { id: uploadId } = (await upload.json()) as { id: string };
  const key = () => ({ idempotencyKey: randomUUID() });
  const of = ({ id, version }: Batch) => ({ id, version });
  const checked = await timed(running, `${kind} check`, () => desk.write('startImport', { ...key(), uploadId, kind }));
  if (checked.counts?.bad !== 0) return;
  const stored = await timed(running, `${kind} store`, () => desk.write('commitImport', { ...key(), ...of(checked) }));
  await timed(running, `${kind} undo`, () => desk.write('undoImport', { ...of(stored), reason: '测试' }));
}

function deskOf({ url, cookie }: Pick<Server, 'url' | 'cookie'>) {
  const send = (path: string, body: string | Buffer<ArrayBuffer>, type: string): Promise<Response> =>
    fetch(new URL(path, url), {
      method: 'POST',
      headers: { 'content-type': type, 'apollo-require-preflight': 'true', cookie },
      body,
    });
  const ask = async <T>(query: string, variables: object): Promise<T> => {
    const answer = await send('/graphql', JSON.stringify({ query, variables }), 'application/json');
    const { data, errors } = (await answer.json()) as { data?: T; errors?: unknown };
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  /** Asked for, and waited for until nothing works on the batch any more. */
  const write = async (mutation: string, input: object): Promise<Batch> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${BATCH} } }`;
    let batch = (await ask<Record<string, Batch>>(query, { input }))[mutation] as Batch;
    while (WORKING.includes(batch.state)) {
      await wait(100);
      const look = `query ($id: ID!) { importBatch(id: $id) { ${BATCH} } }`;
      batch = (await ask<{ importBatch: Batch }>(look, { id: batch.id })).importBatch;
    }
    return batch;
  };
  return { send, write };
}

/** Does the work and tells its time, the longest turn of the server, and the longest that another request waited for its answer meanwhile. */
async function timed(running: Server, name: string, work: () => Promise<Batch>): Promise<Batch> {
  const ended = new AbortController();
  let longest = 0;
  const probing = (async () => {
    while (!ended.signal.aborted) {
      const from = performance.now();
      await fetch(new URL('/livez', running.url)).then((answer) => answer.text());
      longest = Math.max(longest, performance.now() - from);
      await wait(PROBE_EVERY);
    }
  })();
  await running.held();
  const from = performance.now();
  const batch = await work();
  const took = performance.now() - from;
  const { held, wall } = await running.held();
  ended.abort();
  await probing;
  const { rows = 0, bad = 0 } = batch.counts ?? {};
  console.log(
    `| ${name} | ${(took / 1000).toFixed(1)} | ${held.toFixed(0)} | ${wall.toFixed(0)} | ${longest.toFixed(0)} | ${batch.state}, ${rows} rows, ${bad} bad |`,
  );
  return batch;
}
